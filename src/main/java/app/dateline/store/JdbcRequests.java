package app.dateline.store;

import app.dateline.classroom.quiz.QuizId;
import app.dateline.classroom.quiz.Request;
import app.dateline.classroom.quiz.Requests;
import app.dateline.study.LearnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcRequests implements Requests {
    private final JdbcClient sql;

    JdbcRequests(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @Transactional
    public void add(Request request) {
        sql.sql(
                        """
                        insert into quiz_request (id, quiz_id, learner_id, at, words)
                        values (:id, :quiz, :learner, :at, :words)\
                        """)
                .param("id", request.id())
                .param("quiz", request.quiz().value())
                .param("learner", request.learner().value())
                .param("at", request.at().toEpochMilli())
                .param("words", request.words())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Request> open(QuizId quiz) {
        return sql.sql(
                        "select * from quiz_request where quiz_id = :quiz and answered_at is null order by at, id")
                .param("quiz", quiz.value())
                .query(JdbcRequests::request)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Request> of(QuizId quiz, LearnerId learner) {
        return sql.sql(
                        "select * from quiz_request where quiz_id = :quiz and learner_id = :learner order by at desc, id desc")
                .param("quiz", quiz.value())
                .param("learner", learner.value())
                .query(JdbcRequests::request)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Request> of(LearnerId learner) {
        return sql.sql(
                        "select * from quiz_request where learner_id = :learner order by at desc, id desc")
                .param("learner", learner.value())
                .query(JdbcRequests::request)
                .list();
    }

    @Override
    @Transactional
    public boolean answer(QuizId quiz, String id, Request.Answered answer) {
        return sql.sql(
                                """
                                update quiz_request set answered_at = :at, answered_by = :by, granted = :granted, answer = :words
                                where id = :id and quiz_id = :quiz and answered_at is null\
                                """)
                        .param("at", answer.at().toEpochMilli())
                        .param("by", answer.by().map(LearnerId::value).orElse(null))
                        .param("granted", answer.granted() ? 1 : 0)
                        .param("words", answer.words())
                        .param("id", id)
                        .param("quiz", quiz.value())
                        .update()
                == 1;
    }

    @Override
    @Transactional
    public boolean takeBack(LearnerId learner, String id) {
        return sql.sql(
                                "delete from quiz_request where id = :id and learner_id = :learner and answered_at is null")
                        .param("id", id)
                        .param("learner", learner.value())
                        .update()
                == 1;
    }

    private static Request request(ResultSet row, int number) throws SQLException {
        var answeredAt = row.getLong("answered_at");
        var open = row.wasNull();
        return new Request(
                row.getString("id"),
                new QuizId(row.getString("quiz_id")),
                new LearnerId(row.getString("learner_id")),
                Instant.ofEpochMilli(row.getLong("at")),
                row.getString("words"),
                open
                        ? Optional.empty()
                        : Optional.of(
                                new Request.Answered(
                                        Instant.ofEpochMilli(answeredAt),
                                        Optional.ofNullable(row.getString("answered_by"))
                                                .map(LearnerId::new),
                                        row.getInt("granted") == 1,
                                        row.getString("answer"))));
    }
}
