package app.dateline.store;

import app.dateline.classroom.Limit.Tries;
import app.dateline.classroom.Throttles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Tries by key. Each change begins by writing the key's row, which puts writers in line on both engines.
@Repository
class JdbcThrottles implements Throttles {
    private final JdbcClient sql;

    JdbcThrottles(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @Transactional
    public Tries change(String key, UnaryOperator<Tries> change) {
        var before =
                sql.sql(
                                """
                                insert into throttle (throttle_key, tries, last) values (:key, 0, 0)
                                on conflict (throttle_key) do update set tries = throttle.tries
                                returning tries, last\
                                """)
                        .param("key", key)
                        .query((row, n) -> tries(row))
                        .single();
        var after = change.apply(before);
        sql.sql("update throttle set tries = :tries, last = :last where throttle_key = :key")
                .param("tries", after.count())
                .param("last", after.last().toEpochMilli())
                .param("key", key)
                .update();
        return before;
    }

    @Override
    @Transactional
    public void forget(String key) {
        sql.sql("delete from throttle where throttle_key = :key").param("key", key).update();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Tries> since(Instant from) {
        var tries = new HashMap<String, Tries>();
        sql.sql("select throttle_key, tries, last from throttle where last >= :from")
                .param("from", from.toEpochMilli())
                .query(row -> {
                    tries.put(row.getString("throttle_key"), tries(row));
                });
        return tries;
    }

    private static Tries tries(ResultSet row) throws SQLException {
        return new Tries(row.getInt("tries"), Instant.ofEpochMilli(row.getLong("last")));
    }

    @Override
    @Transactional
    public void forget(Instant before) {
        sql.sql("delete from throttle where last < :before")
                .param("before", before.toEpochMilli())
                .update();
    }
}
