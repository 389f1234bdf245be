package app.dateline.store;

import app.dateline.classroom.quiz.QuizId;
import app.dateline.classroom.report.Report;
import app.dateline.classroom.report.Reports;
import app.dateline.study.LearnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcReports implements Reports {
    private final JdbcClient sql;

    JdbcReports(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @Transactional
    public void add(Report report) {
        sql.sql(
                        """
                        insert into report (id, learner_id, at, topic, revision, item, quiz_id, reason, words)
                        values (:id, :learner, :at, :topic, :revision, :item, :quiz, :reason, :words)\
                        """)
                .param("id", report.id())
                .param("learner", report.learner().value())
                .param("at", report.at().toEpochMilli())
                .param("topic", report.topic())
                .param("revision", report.revision())
                .param("item", report.item())
                .param("quiz", report.quiz().map(QuizId::value).orElse(null))
                .param("reason", report.reason().name())
                .param("words", report.words())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Report> of(LearnerId learner) {
        return sql.sql("select * from report where learner_id = :learner order by at desc, id desc")
                .param("learner", learner.value())
                .query(JdbcReports::report)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Report> open(String topic) {
        return sql.sql(
                        "select * from report where topic = :topic and answered_at is null order by at, id")
                .param("topic", topic)
                .query(JdbcReports::report)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public int open(QuizId quiz) {
        return sql.sql("select count(*) from report where quiz_id = :quiz and answered_at is null")
                .param("quiz", quiz.value())
                .query(Integer.class)
                .single();
    }

    @Override
    @Transactional
    public int answer(Set<String> ids, Report.Answered answer) {
        return ids.stream()
                .mapToInt(id ->
                        sql.sql(
                                        """
                                        update report set answered_at = :at, answered_by = :by, verdict = :verdict, answer = :words
                                        where id = :id and answered_at is null\
                                        """)
                                .param("at", answer.at().toEpochMilli())
                                .param("by", answer.by().map(LearnerId::value).orElse(null))
                                .param("verdict", answer.verdict().name())
                                .param("words", answer.words())
                                .param("id", id)
                                .update())
                .sum();
    }

    @Override
    @Transactional
    public boolean takeBack(LearnerId learner, String id) {
        return sql.sql(
                                "delete from report where id = :id and learner_id = :learner and answered_at is null")
                        .param("id", id)
                        .param("learner", learner.value())
                        .update()
                == 1;
    }

    @Override
    @Transactional
    public void hand(LearnerId from, LearnerId to) {
        sql.sql("update report set learner_id = :to where learner_id = :from")
                .param("to", to.value())
                .param("from", from.value())
                .update();
    }

    private static Report report(ResultSet row, int number) throws SQLException {
        var answeredAt = row.getLong("answered_at");
        var open = row.wasNull();
        return new Report(
                row.getString("id"),
                new LearnerId(row.getString("learner_id")),
                Instant.ofEpochMilli(row.getLong("at")),
                row.getString("topic"),
                row.getString("revision"),
                row.getString("item"),
                Optional.ofNullable(row.getString("quiz_id")).map(QuizId::new),
                Report.Reason.valueOf(row.getString("reason")),
                row.getString("words"),
                open
                        ? Optional.empty()
                        : Optional.of(
                                new Report.Answered(
                                        Instant.ofEpochMilli(answeredAt),
                                        Optional.ofNullable(row.getString("answered_by"))
                                                .map(LearnerId::new),
                                        Report.Verdict.valueOf(row.getString("verdict")),
                                        row.getString("answer"))));
    }
}
