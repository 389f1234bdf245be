package app.dateline.store;

import app.dateline.study.LearnerId;
import app.dateline.study.LearnerWeights;
import app.dateline.study.fsrs.Weights;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Weights by learner.
@Repository
class JdbcLearnerWeights implements LearnerWeights {
    private final JdbcClient sql;

    JdbcLearnerWeights(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Weights> of(LearnerId learner) {
        return sql.sql(
                        """
                        select weights from learner_weights
                        where learner_id = :learner and version = :version\
                        """)
                .param("learner", learner.value())
                .param("version", Weights.VERSION)
                .query(String.class)
                .optional()
                .map(WeightsText::read);
    }

    @Override
    @Transactional
    public void put(LearnerId learner, Weights weights) {
        var rows =
                sql.sql(
                                """
                                insert into learner_weights (learner_id, version, weights)
                                select id, :version, :weights from learner where id = :learner
                                on conflict (learner_id) do update set
                                    version = excluded.version, weights = excluded.weights\
                                """)
                        .param("learner", learner.value())
                        .param("version", Weights.VERSION)
                        .param("weights", WeightsText.write(weights))
                        .update();
        if (rows == 0) {
            throw new NoSuchElementException("There is no learner " + learner);
        }
    }

    @Override
    @Transactional
    public void remove(LearnerId learner) {
        sql.sql("delete from learner_weights where learner_id = :learner")
                .param("learner", learner.value())
                .update();
    }
}
