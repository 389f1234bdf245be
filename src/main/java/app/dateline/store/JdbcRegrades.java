package app.dateline.store;

import app.dateline.classroom.quiz.QuizId;
import app.dateline.classroom.quiz.Regrade;
import app.dateline.classroom.quiz.Regrades;
import app.dateline.study.LearnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Regrades of quizzes.
@Repository
class JdbcRegrades implements Regrades {
    private final JdbcClient sql;

    JdbcRegrades(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @Transactional
    public boolean add(QuizId quiz, Regrade regrade) {
        return sql.sql(
                                """
                                insert into quiz_regrade
                                    (id, quiz_id, at, by_learner, bank_revision, policy, notice)
                                values (:id, :quiz, :at, :by, :revision, :policy, :notice)
                                on conflict do nothing\
                                """)
                        .param("id", regrade.id())
                        .param("quiz", quiz.value())
                        .param("at", regrade.at().toEpochMilli())
                        .param("by", regrade.by().map(LearnerId::value).orElse(null))
                        .param("revision", regrade.revision())
                        .param("policy", regrade.policy().name())
                        .param("notice", regrade.notice())
                        .update()
                == 1;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Regrade> of(QuizId quiz) {
        return sql.sql("select * from quiz_regrade where quiz_id = :quiz order by at, id")
                .param("quiz", quiz.value())
                .query(JdbcRegrades::regrade)
                .list();
    }

    private static Regrade regrade(ResultSet row, int number) throws SQLException {
        return new Regrade(
                row.getString("id"),
                Instant.ofEpochMilli(row.getLong("at")),
                Optional.ofNullable(row.getString("by_learner")).map(LearnerId::new),
                row.getString("bank_revision"),
                Regrade.Policy.valueOf(row.getString("policy")),
                row.getString("notice"));
    }
}
