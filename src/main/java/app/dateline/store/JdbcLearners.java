package app.dateline.store;

import app.dateline.classroom.Learner;
import app.dateline.classroom.LearnerSettings;
import app.dateline.classroom.Learners;
import app.dateline.study.LearnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcLearners implements Learners {
    private static final String COLUMNS = "select id, since, shared_used from learner ";

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
    @Transactional
    public void claim(LearnerId id) {
        // No hash of a secret looks like this.
        sql.sql(
                        """
                        update learner set secret_hash = 'claimed ' || id, shared_used = null
                        where id = :id\
                        """)
                .param("id", id.value())
                .update();
    }

    @Override
    @Transactional
    public void share(LearnerId guest, Optional<Instant> used) {
        sql.sql("update learner set shared_used = :used where id = :id")
                .param("used", used.map(Instant::toEpochMilli).orElse(null), Types.BIGINT)
                .param("id", guest.value())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<LearnerId> sharedBefore(Instant before) {
        return sql.sql("select id from learner where shared_used < :before order by id")
                .param("before", before.toEpochMilli())
                .query((row, n) -> new LearnerId(row.getString("id")))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Learner> find(LearnerId id) {
        return by(COLUMNS + "where id = :key", id.value());
    }

    @Override
    @Transactional(readOnly = true)
    public List<LearnerId> ids() {
        return sql.sql("select id from learner order by id")
                .query((row, n) -> new LearnerId(row.getString("id")))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Learner> bySecretHash(String secretHash) {
        return by(COLUMNS + "where secret_hash = :key", secretHash);
    }

    @Override
    @Transactional(readOnly = true)
    public LearnerSettings settings(LearnerId id) {
        return sql.sql("select settings from learner where id = :id")
                .param("id", id.value())
                .query((row, n) -> SettingsJson.read(row.getString("settings")))
                .optional()
                .orElse(LearnerSettings.DEFAULT);
    }

    @Override
    @Transactional
    public LearnerSettings change(LearnerId id, UnaryOperator<LearnerSettings> change) {
        var before =
                sql.sql("update learner set settings = settings where id = :id returning settings")
                        .param("id", id.value())
                        .query((row, n) -> SettingsJson.read(row.getString("settings")))
                        .optional()
                        .orElseThrow(() -> new NoSuchElementException("There is no learner " + id));
        var after = change.apply(before);
        sql.sql("update learner set settings = :settings where id = :id")
                .param("settings", SettingsJson.write(after))
                .param("id", id.value())
                .update();
        return after;
    }

    /// Every table with a learner's rows refers to the learner, or to what is the learner's, and goes with them (a test
    /// walks the schema and says so).
    @Override
    @Transactional
    public boolean erase(LearnerId id) {
        return sql.sql("delete from learner where id = :id").param("id", id.value()).update() == 1;
    }

    private Optional<Learner> by(String query, String key) {
        return sql.sql(query).param("key", key).query(JdbcLearners::learner).optional();
    }

    private static Learner learner(ResultSet row, int number) throws SQLException {
        var used = row.getLong("shared_used");
        var shared =
                row.wasNull() ? Optional.<Instant>empty() : Optional.of(Instant.ofEpochMilli(used));
        return new Learner(
                new LearnerId(row.getString("id")),
                Instant.ofEpochMilli(row.getLong("since")),
                shared);
    }
}
