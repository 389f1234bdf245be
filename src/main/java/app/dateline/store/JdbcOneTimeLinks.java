package app.dateline.store;

import app.dateline.classroom.OneTimeLink;
import app.dateline.classroom.OneTimeLink.Purpose;
import app.dateline.classroom.OneTimeLinks;
import app.dateline.study.LearnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Links by the hash of their secret; one that is used is gone.
@Repository
class JdbcOneTimeLinks implements OneTimeLinks {
    private static final String VALID =
            "where purpose = :purpose and secret_hash = :hash and ends > :now";

    private final JdbcClient sql;

    JdbcOneTimeLinks(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @Transactional
    public void put(OneTimeLink link, String secretHash) {
        var account = link.account().map(LearnerId::value).orElse(null);
        sql.sql(
                        """
                        delete from one_time_link
                        where purpose = :purpose and learner_id is not distinct from :account\
                        """)
                .param("purpose", word(link.purpose()))
                .param("account", account, Types.VARCHAR)
                .update();
        sql.sql(
                        """
                        insert into one_time_link (secret_hash, purpose, learner_id, ends)
                        values (:hash, :purpose, :account, :ends)\
                        """)
                .param("hash", secretHash)
                .param("purpose", word(link.purpose()))
                .param("account", account, Types.VARCHAR)
                .param("ends", link.ends().toEpochMilli())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<OneTimeLink> find(Purpose purpose, String secretHash, Instant now) {
        return ask(
                "select purpose, learner_id, ends from one_time_link " + VALID,
                purpose,
                secretHash,
                now);
    }

    @Override
    @Transactional
    public Optional<OneTimeLink> use(Purpose purpose, String secretHash, Instant now) {
        return ask(
                "delete from one_time_link " + VALID + " returning purpose, learner_id, ends",
                purpose,
                secretHash,
                now);
    }

    private Optional<OneTimeLink> ask(
            String statement, Purpose purpose, String secretHash, Instant now) {
        return sql.sql(statement)
                .param("purpose", word(purpose))
                .param("hash", secretHash)
                .param("now", now.toEpochMilli())
                .query(JdbcOneTimeLinks::link)
                .optional();
    }

    @Override
    @Transactional
    public void end(LearnerId account) {
        sql.sql("delete from one_time_link where learner_id = :account")
                .param("account", account.value())
                .update();
    }

    private static OneTimeLink link(ResultSet row, int number) throws SQLException {
        return new OneTimeLink(
                Purpose.valueOf(row.getString("purpose").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(row.getString("learner_id")).map(LearnerId::new),
                Instant.ofEpochMilli(row.getLong("ends")));
    }

    private static String word(Purpose purpose) {
        return purpose.name().toLowerCase(Locale.ROOT);
    }
}
