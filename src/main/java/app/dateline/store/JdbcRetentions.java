package app.dateline.store;

import app.dateline.study.LearnerId;
import app.dateline.study.Retained;
import app.dateline.study.Retentions;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Days by their number since 1970; one of which everything was taken back counts nothing and is none.
@Repository
class JdbcRetentions implements Retentions {
    private static final int ROWS = 500;

    private final JdbcClient sql;
    private final JdbcTemplate batch;

    JdbcRetentions(JdbcClient sql, JdbcTemplate batch) {
        this.sql = sql;
        this.batch = batch;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Retained> of(LearnerId learner, String topic, LocalDate from) {
        return sql.sql(
                        """
                        select day, mature, held, asked from retained
                        where learner_id = :learner and topic = :topic and day >= :from and asked > 0
                        order by day, mature\
                        """)
                .param("learner", learner.value())
                .param("topic", topic)
                .param("from", from.toEpochDay())
                .query((row, n) ->
                        new Retained(
                                LocalDate.ofEpochDay(row.getInt("day")),
                                row.getInt("mature") == 1,
                                row.getInt("held"),
                                row.getInt("asked")))
                .list();
    }

    @Override
    @Transactional
    public void add(LearnerId learner, String topic, List<Retained> more) {
        batch.batchUpdate(
                """
                insert into retained (learner_id, topic, day, mature, held, asked) values (?, ?, ?, ?, ?, ?)
                on conflict (learner_id, topic, day, mature) do update set
                    held = retained.held + excluded.held, asked = retained.asked + excluded.asked\
                """,
                more,
                ROWS,
                (row, retained) -> {
                    row.setString(1, learner.value());
                    row.setString(2, topic);
                    row.setLong(3, retained.day().toEpochDay());
                    row.setInt(4, retained.mature() ? 1 : 0);
                    row.setInt(5, retained.right());
                    row.setInt(6, retained.asked());
                });
    }
}
