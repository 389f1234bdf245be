package app.dateline.store;

import app.dateline.classroom.SignIn;
import app.dateline.classroom.SignIns;
import app.dateline.study.LearnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Sign-ins, found by the hash of their secret.
@Repository
class JdbcSignIns implements SignIns {
    private static final String COLUMNS =
            "select id, learner_id, since, last_used, device, shared, by_code from sign_in ";

    private final JdbcClient sql;

    JdbcSignIns(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @Transactional
    public void add(SignIn signIn, String secretHash) {
        sql.sql(
                        """
                        insert into sign_in
                        (id, learner_id, secret_hash, since, last_used, device, shared, by_code)
                        values (:id, :learner, :hash, :since, :used, :device, :shared, :code)\
                        """)
                .param("id", signIn.id())
                .param("learner", signIn.learner().value())
                .param("hash", secretHash)
                .param("since", signIn.since().toEpochMilli())
                .param("used", signIn.lastUsed().toEpochMilli())
                .param("device", signIn.device())
                .param("shared", signIn.shared() ? 1 : 0)
                .param("code", signIn.byCode() ? 1 : 0)
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SignIn> bySecretHash(String secretHash) {
        return sql.sql(COLUMNS + "where secret_hash = :hash")
                .param("hash", secretHash)
                .query(JdbcSignIns::signIn)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<SignIn> of(LearnerId learner) {
        return sql.sql(COLUMNS + "where learner_id = :learner order by last_used desc, id desc")
                .param("learner", learner.value())
                .query(JdbcSignIns::signIn)
                .list();
    }

    @Override
    @Transactional
    public void used(String id, Instant at) {
        sql.sql("update sign_in set last_used = :at where id = :id and last_used < :at")
                .param("at", at.toEpochMilli())
                .param("id", id)
                .update();
    }

    @Override
    @Transactional
    public boolean end(LearnerId learner, String id) {
        return sql.sql("delete from sign_in where learner_id = :learner and id = :id")
                        .param("learner", learner.value())
                        .param("id", id)
                        .update()
                == 1;
    }

    @Override
    @Transactional
    public void endOthers(LearnerId learner, String id) {
        sql.sql("delete from sign_in where learner_id = :learner and id <> :id")
                .param("learner", learner.value())
                .param("id", id)
                .update();
    }

    @Override
    @Transactional
    public void endAll(LearnerId learner) {
        sql.sql("delete from sign_in where learner_id = :learner")
                .param("learner", learner.value())
                .update();
    }

    @Override
    @Transactional
    public void endByCode(LearnerId learner) {
        sql.sql("delete from sign_in where learner_id = :learner and by_code = 1")
                .param("learner", learner.value())
                .update();
    }

    @Override
    @Transactional
    public void forget(Instant before) {
        sql.sql("delete from sign_in where last_used < :before")
                .param("before", before.toEpochMilli())
                .update();
    }

    private static SignIn signIn(ResultSet row, int number) throws SQLException {
        return new SignIn(
                row.getString("id"),
                new LearnerId(row.getString("learner_id")),
                Instant.ofEpochMilli(row.getLong("since")),
                Instant.ofEpochMilli(row.getLong("last_used")),
                row.getString("device"),
                row.getInt("shared") == 1,
                row.getInt("by_code") == 1);
    }
}
