package app.dateline.store;

import app.dateline.study.LearnerId;
import app.dateline.study.PracticeDays;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Days by their number since 1970; one on which everything was taken back counts nothing and is none.
@Repository
class JdbcPracticeDays implements PracticeDays {
    private static final String DAYS =
            "select day, reviews from practised where learner_id = :learner and topic = :topic and reviews > 0 ";
    private static final int ROWS = 500;

    private final JdbcClient sql;
    private final JdbcTemplate batch;

    JdbcPracticeDays(JdbcClient sql, JdbcTemplate batch) {
        this.sql = sql;
        this.batch = batch;
    }

    @Override
    @Transactional(readOnly = true)
    public SortedMap<LocalDate, Integer> of(LearnerId learner, String topic) {
        var days = new TreeMap<LocalDate, Integer>();
        sql.sql(DAYS)
                .param("learner", learner.value())
                .param("topic", topic)
                .query(row -> {
                    days.put(LocalDate.ofEpochDay(row.getInt("day")), row.getInt("reviews"));
                });
        return days;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<LocalDate> last(LearnerId learner, String topic) {
        return sql.sql(DAYS + "order by day desc limit 1")
                .param("learner", learner.value())
                .param("topic", topic)
                .query((row, n) -> LocalDate.ofEpochDay(row.getInt("day")))
                .optional();
    }

    @Override
    @Transactional
    public void add(LearnerId learner, String topic, Collection<LocalDate> days) {
        batch.batchUpdate(
                """
                insert into practised (learner_id, topic, day, reviews) values (?, ?, ?, 1)
                on conflict (learner_id, topic, day) do update set reviews = practised.reviews + 1\
                """,
                days,
                ROWS,
                (row, day) -> {
                    row.setString(1, learner.value());
                    row.setString(2, topic);
                    row.setLong(3, day.toEpochDay());
                });
    }

    @Override
    @Transactional
    public void takeBack(LearnerId learner, String topic, LocalDate day) {
        sql.sql(
                        """
                        update practised set reviews = reviews - 1
                        where learner_id = :learner and topic = :topic and day = :day\
                        """)
                .param("learner", learner.value())
                .param("topic", topic)
                .param("day", day.toEpochDay())
                .update();
    }
}
