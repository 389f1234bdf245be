package app.dateline.store;

import app.dateline.study.LearnerId;
import app.dateline.study.Recall;
import app.dateline.study.Recalls;
import app.dateline.study.fsrs.Rating;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Evidence by learner, topic and fact. Instants are kept in microseconds, days by their number since 1970.
@Repository
class JdbcRecalls implements Recalls {
    private static final String ALL =
            "select * from recall where learner_id = :learner and topic = :topic ";
    private static final List<Rating> RATINGS = List.of(Rating.values());
    private static final String IN_ORDER = " order by at, id, fact";

    /// How many facts are asked for at once; both engines take more parameters than that.
    private static final int FACTS = 500;

    private final JdbcClient sql;
    private final JdbcTemplate batch;

    JdbcRecalls(JdbcClient sql, JdbcTemplate batch) {
        this.sql = sql;
        this.batch = batch;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Recall> of(LearnerId learner, String topic) {
        return all(ALL + IN_ORDER, learner, topic).query(JdbcRecalls::recall).list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Recall> of(LearnerId learner, String topic, Collection<String> facts) {
        return facts.isEmpty()
                ? List.of()
                : inOrder(all(ALL + "and fact in (:facts)", learner, topic).param("facts", facts));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Instant> last(LearnerId learner, String topic, Collection<String> facts) {
        var last = new HashMap<String, Instant>();
        if (!facts.isEmpty()) {
            all(
                            """
                            select fact, max(at) as at from recall
                            where learner_id = :learner and topic = :topic and fact in (:facts)
                            group by fact\
                            """,
                            learner,
                            topic)
                    .param("facts", facts)
                    .query(row -> {
                        last.put(row.getString("fact"), instant(row));
                    });
        }
        return last;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Recall> touchedSince(LearnerId learner, String topic, Instant since) {
        var touched =
                """
                and fact in (select fact from recall
                    where learner_id = :learner and topic = :topic and at >= :since)\
                """;
        return inOrder(all(ALL + touched, learner, topic).param("since", micros(since)));
    }

    /// Of some facts. Were the engine told the order, it might walk all evidence in that order to find those few.
    private static List<Recall> inOrder(JdbcClient.StatementSpec query) {
        return query.query(JdbcRecalls::recall).list().stream()
                .sorted(
                        Comparator.comparing(Recall::at)
                                .thenComparing(Recall::id)
                                .thenComparing(Recall::fact))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> forgottenSince(LearnerId learner, String topic, LocalDate day) {
        // The index is on instants: a learner's day begins nowhere two days before it.
        var since = day.minusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant();
        return all(
                        """
                        select distinct fact from recall
                        where learner_id = :learner and topic = :topic
                            and at >= :since and day >= :day and rating = :again\
                        """,
                        learner,
                        topic)
                .param("since", micros(since))
                .param("day", day.toEpochDay())
                .param("again", Rating.AGAIN.number())
                .query((row, n) -> row.getString("fact"))
                .set();
    }

    private JdbcClient.StatementSpec all(String query, LearnerId learner, String topic) {
        return sql.sql(query).param("learner", learner.value()).param("topic", topic);
    }

    @Override
    @Transactional(readOnly = true)
    public SortedMap<LocalDate, Double> seconds(
            LearnerId learner, String topic, LocalDate from, double most) {
        var days = new TreeMap<LocalDate, Double>();
        since(
                        """
                        select day, sum(spent) as spent from (
                            select day, id, max(case when seconds > :most then :most else seconds end) as spent
                            from recall
                            where learner_id = :learner and topic = :topic and at >= :since and day >= :from
                            group by day, id
                        ) reviews
                        group by day\
                        """,
                        learner,
                        topic,
                        from)
                .param("most", most)
                .query(row -> {
                    days.put(LocalDate.ofEpochDay(row.getInt("day")), row.getDouble("spent"));
                });
        return days;
    }

    /// Of a day and those after it; the instant, which the index knows, is too early in any zone.
    private JdbcClient.StatementSpec since(
            String query, LearnerId learner, String topic, LocalDate from) {
        return all(query, learner, topic)
                .param("since", micros(from.minusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC)))
                .param("from", from.toEpochDay());
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> topics(LearnerId learner) {
        return sql.sql(
                        "select distinct topic from recall where learner_id = :learner order by topic")
                .param("learner", learner.value())
                .query((row, n) -> row.getString("topic"))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Recall> next(LearnerId learner, String topic, Optional<Recall> after, int most) {
        return all(
                        ALL
                                + "and at >= :at and (at > :at or id > :id or (id = :id and fact > :fact))"
                                + IN_ORDER
                                + " limit :most",
                        learner,
                        topic)
                .param("at", after.map(r -> micros(r.at())).orElse(Long.MIN_VALUE))
                .param("id", after.map(Recall::id).orElse(""))
                .param("fact", after.map(Recall::fact).orElse(""))
                .param("most", most)
                .query(JdbcRecalls::recall)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Recall> latest(LearnerId learner, String topic, int most) {
        return all(ALL + "order by at desc, id desc, fact desc limit :most", learner, topic)
                .param("most", most)
                .query(JdbcRecalls::recall)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public long count() {
        return sql.sql("select count(*) from recall").query(Long.class).single();
    }

    @Override
    @Transactional(readOnly = true)
    public List<LearnerId> learners(int least) {
        return sql.sql(
                        """
                        select learner_id from recall
                        group by learner_id having count(*) >= :least order by learner_id\
                        """)
                .param("least", least)
                .query((row, n) -> new LearnerId(row.getString("learner_id")))
                .list();
    }

    @Override
    @Transactional
    public void add(LearnerId learner, String topic, List<Recall> recalls) {
        batch.batchUpdate(
                """
                insert into recall (learner_id, topic, fact, id, at, day, asked, way, guess, prior, rating, seconds)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (learner_id, topic, fact, id) do nothing\
                """,
                recalls,
                FACTS,
                (row, recall) -> {
                    row.setString(1, learner.value());
                    row.setString(2, topic);
                    row.setString(3, recall.fact());
                    row.setString(4, recall.id());
                    row.setLong(5, micros(recall.at()));
                    row.setLong(6, recall.day().toEpochDay());
                    row.setString(7, recall.asked());
                    row.setString(8, recall.way());
                    row.setDouble(9, recall.guess());
                    if (recall.prior().isPresent()) {
                        row.setDouble(10, recall.prior().getAsDouble());
                    } else {
                        row.setNull(10, Types.DOUBLE);
                    }
                    row.setInt(11, recall.rating().number());
                    row.setDouble(12, recall.seconds());
                });
    }

    @Override
    @Transactional
    public void due(LearnerId learner, String topic, String review, Map<String, LocalDate> due) {
        batch.batchUpdate(
                "update recall set due = ? where learner_id = ? and topic = ? and fact = ? and id = ?",
                due.entrySet(),
                FACTS,
                (row, entry) -> {
                    row.setLong(1, entry.getValue().toEpochDay());
                    row.setString(2, learner.value());
                    row.setString(3, topic);
                    row.setString(4, entry.getKey());
                    row.setString(5, review);
                });
    }

    @Override
    @Transactional
    public List<Removed> remove(LearnerId learner, String topic, String review) {
        return all(
                        """
                        delete from recall
                        where learner_id = :learner and topic = :topic and id = :id
                        returning *\
                        """,
                        learner,
                        topic)
                .param("id", review)
                .query((row, n) -> {
                    var day = row.getInt("due");
                    var due =
                            row.wasNull()
                                    ? Optional.<LocalDate>empty()
                                    : Optional.of(LocalDate.ofEpochDay(day));
                    return new Removed(recall(row, n), due);
                })
                .list();
    }

    @Override
    @Transactional
    public void forgetDue(LearnerId learner, String topic, Instant since) {
        all(
                        """
                        update recall set due = null
                        where learner_id = :learner and topic = :topic and at >= :since\
                        """,
                        learner,
                        topic)
                .param("since", micros(since))
                .update();
    }

    private static Recall recall(ResultSet row, int number) throws SQLException {
        var prior = row.getDouble("prior");
        var known = row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(prior);
        return new Recall(
                row.getString("fact"),
                row.getString("id"),
                instant(row),
                LocalDate.ofEpochDay(row.getInt("day")),
                row.getString("asked"),
                row.getString("way"),
                row.getDouble("guess"),
                known,
                RATINGS.get(row.getInt("rating") - 1),
                row.getDouble("seconds"));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return Instant.EPOCH.plus(row.getLong("at"), ChronoUnit.MICROS);
    }

    private static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }
}
