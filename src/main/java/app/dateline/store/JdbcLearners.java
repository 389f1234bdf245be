package app.dateline.store;

import app.dateline.classroom.Learner;
import app.dateline.classroom.Learners;
import app.dateline.study.LearnerId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcLearners implements Learners {
    private final JdbcClient sql;

    JdbcLearners(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @Transactional
    public void add(Learner learner, String secretHash) {
        sql.sql("insert into learner (id, since, secret_hash) values (:id, :since, :hash)")
                .param("id", learner.id().value())
                .param("since", learner.since().toEpochMilli())
                .param("hash", secretHash)
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Learner> find(LearnerId id) {
        return by("select id, since from learner where id = :key", id.value());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Learner> bySecretHash(String secretHash) {
        return by("select id, since from learner where secret_hash = :key", secretHash);
    }

    private Optional<Learner> by(String query, String key) {
        return sql.sql(query)
                .param("key", key)
                .query((row, n) ->
                        new Learner(
                                new LearnerId(row.getString("id")),
                                Instant.ofEpochMilli(row.getLong("since"))))
                .optional();
    }
}
