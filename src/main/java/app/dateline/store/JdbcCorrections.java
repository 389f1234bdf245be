package app.dateline.store;

import app.dateline.bank.Correction;
import app.dateline.bank.Corrections;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Corrections by topic, fact and revision. Instants are kept in microseconds, as those of the recalls they are held against.
@Repository
class JdbcCorrections implements Corrections {
    private static final int ROWS = 500;

    private final JdbcClient sql;
    private final JdbcTemplate batch;

    JdbcCorrections(JdbcClient sql, JdbcTemplate batch) {
        this.sql = sql;
        this.batch = batch;
    }

    @Override
    @Transactional
    public void add(String topic, List<Correction> corrections) {
        batch.batchUpdate(
                """
                insert into correction (topic, fact, revision, at, was, is_now) values (?, ?, ?, ?, ?, ?)
                on conflict (topic, fact, revision) do nothing\
                """,
                corrections,
                ROWS,
                (row, correction) -> {
                    row.setString(1, topic);
                    row.setString(2, correction.fact());
                    row.setString(3, correction.revision());
                    row.setLong(4, ChronoUnit.MICROS.between(Instant.EPOCH, correction.at()));
                    row.setString(5, correction.was().orElse(null));
                    row.setString(6, correction.now().orElse(null));
                });
    }

    @Override
    @Transactional(readOnly = true)
    public List<Correction> of(String topic) {
        return sql.sql(
                        """
                        select correction.* from correction
                        join bank_revision on bank_revision.topic = correction.topic
                            and bank_revision.hash = correction.revision
                        where correction.topic = :topic
                        order by bank_revision.number, correction.fact\
                        """)
                .param("topic", topic)
                .query(JdbcCorrections::correction)
                .list();
    }

    private static Correction correction(ResultSet row, int number) throws SQLException {
        return new Correction(
                row.getString("fact"),
                row.getString("revision"),
                Instant.EPOCH.plus(row.getLong("at"), ChronoUnit.MICROS),
                Optional.ofNullable(row.getString("was")),
                Optional.ofNullable(row.getString("is_now")));
    }
}
