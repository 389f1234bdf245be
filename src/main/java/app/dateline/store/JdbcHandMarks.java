package app.dateline.store;

import app.dateline.classroom.quiz.HandMark;
import app.dateline.classroom.quiz.HandMarks;
import app.dateline.classroom.quiz.QuizId;
import app.dateline.study.LearnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Marks set by hand.
@Repository
class JdbcHandMarks implements HandMarks {
    private final JdbcClient sql;

    JdbcHandMarks(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @Transactional
    public void add(QuizId quiz, HandMark mark) {
        sql.sql(
                        """
                        insert into hand_mark (id, quiz_id, learner_id, at, by_learner, mark, why)
                        values (:id, :quiz, :learner, :at, :by, :mark, :why)\
                        """)
                .param("id", mark.id())
                .param("quiz", quiz.value())
                .param("learner", mark.student().value())
                .param("at", mark.at().toEpochMilli())
                .param("by", mark.by().map(LearnerId::value).orElse(null))
                .param("mark", mark.share().orElse(null))
                .param("why", mark.why())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<HandMark> of(QuizId quiz) {
        return sql.sql("select * from hand_mark where quiz_id = :quiz order by at, id")
                .param("quiz", quiz.value())
                .query(JdbcHandMarks::mark)
                .list();
    }

    private static HandMark mark(ResultSet row, int number) throws SQLException {
        var share = row.getDouble("mark");
        var none = row.wasNull();
        return new HandMark(
                row.getString("id"),
                new LearnerId(row.getString("learner_id")),
                Instant.ofEpochMilli(row.getLong("at")),
                Optional.ofNullable(row.getString("by_learner")).map(LearnerId::new),
                none ? Optional.empty() : Optional.of(share),
                row.getString("why"));
    }
}
