package app.dateline.store;

import app.dateline.study.LearnerId;
import app.dateline.study.Memories;
import app.dateline.study.Memory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Memories by learner, topic and fact. Each write begins by writing the head of the learner's topic, which puts writers in
/// line on both engines.
@Repository
class JdbcMemories implements Memories {
    private static final List<String> KEPT =
            List.of("memory_head", "memory", "recall", "retained", "practised", "confusion");
    private static final int ROWS = 500;

    private final JdbcClient sql;
    private final JdbcTemplate batch;

    JdbcMemories(JdbcClient sql, JdbcTemplate batch) {
        this.sql = sql;
        this.batch = batch;
    }

    @Override
    @Transactional(readOnly = true)
    public Head head(LearnerId learner, String topic) {
        return sql.sql(
                        """
                        select revision, ability from memory_head
                        where learner_id = :learner and topic = :topic\
                        """)
                .param("learner", learner.value())
                .param("topic", topic)
                .query(JdbcMemories::head)
                .optional()
                .orElse(Head.NONE);
    }

    @Override
    @Transactional
    public Head claim(LearnerId learner, String topic) {
        return sql.sql(
                        """
                        insert into memory_head (learner_id, topic, revision, ability)
                        values (:learner, :topic, :revision, :ability)
                        on conflict (learner_id, topic) do update set revision = memory_head.revision
                        returning revision, ability\
                        """)
                .param("learner", learner.value())
                .param("topic", topic)
                .param("revision", Head.NONE.revision())
                .param("ability", Head.NONE.ability())
                .query(JdbcMemories::head)
                .single();
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        return new Head(row.getLong("revision"), row.getDouble("ability"));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Memory> of(LearnerId learner, String topic) {
        var memories = new HashMap<String, Memory>();
        sql.sql(
                        """
                        select fact, stability, difficulty, decay, last, outcome, due, reviews, lapses, recognitions, first
                        from memory where learner_id = :learner and topic = :topic\
                        """)
                .param("learner", learner.value())
                .param("topic", topic)
                .query(row -> {
                    memories.put(row.getString(1), memory(row));
                });
        return Collections.unmodifiableMap(memories);
    }

    @Override
    @Transactional
    public void put(
            LearnerId learner,
            String topic,
            Map<String, Memory> memories,
            Collection<String> gone,
            Head head) {
        sql.sql(
                        """
                        update memory_head set revision = :revision, ability = :ability
                        where learner_id = :learner and topic = :topic\
                        """)
                .param("revision", head.revision())
                .param("ability", head.ability())
                .param("learner", learner.value())
                .param("topic", topic)
                .update();
        batch.batchUpdate(
                "delete from memory where learner_id = ? and topic = ? and fact = ?",
                gone,
                ROWS,
                (row, fact) -> {
                    row.setString(1, learner.value());
                    row.setString(2, topic);
                    row.setString(3, fact);
                });
        batch.batchUpdate(
                """
                insert into memory (learner_id, topic, fact, stability, difficulty, decay, last, outcome, due,
                    reviews, lapses, recognitions, first)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (learner_id, topic, fact) do update set
                    stability = excluded.stability, difficulty = excluded.difficulty, decay = excluded.decay,
                    last = excluded.last, outcome = excluded.outcome, due = excluded.due,
                    reviews = excluded.reviews, lapses = excluded.lapses,
                    recognitions = excluded.recognitions, first = excluded.first\
                """,
                List.copyOf(memories.entrySet()),
                ROWS,
                (row, entry) -> {
                    var memory = entry.getValue();
                    row.setString(1, learner.value());
                    row.setString(2, topic);
                    row.setString(3, entry.getKey());
                    row.setDouble(4, memory.stability());
                    row.setDouble(5, memory.difficulty());
                    row.setDouble(6, memory.decay());
                    row.setLong(7, memory.last().toEpochDay());
                    row.setString(8, memory.outcome().name().toLowerCase(Locale.ROOT));
                    row.setLong(9, memory.due().toEpochDay());
                    row.setInt(10, memory.reviews());
                    row.setInt(11, memory.lapses());
                    row.setInt(12, memory.recognitions());
                    row.setString(13, memory.first());
                });
    }

    @Override
    @Transactional
    public void forget(LearnerId learner) {
        for (var table : KEPT) {
            sql.sql("delete from %s where learner_id = :learner".formatted(table))
                    .param("learner", learner.value())
                    .update();
        }
    }

    @Override
    @Transactional
    public boolean renew(int version) {
        var kept = sql.sql("select version from memory_version").query(Integer.class).optional();
        if (kept.filter(v -> v == version).isPresent()) {
            return false;
        }
        sql.sql("delete from memory_version").update();
        KEPT.forEach(table -> sql.sql("delete from " + table).update());
        sql.sql("insert into memory_version (version) values (:version)")
                .param("version", version)
                .update();
        return true;
    }

    /// By the place of the columns: there may be tens of thousands of rows.
    private static Memory memory(ResultSet row) throws SQLException {
        return new Memory(
                row.getDouble(2),
                row.getDouble(3),
                row.getDouble(4),
                LocalDate.ofEpochDay(row.getInt(5)),
                Memory.Outcome.valueOf(row.getString(6).toUpperCase(Locale.ROOT)),
                LocalDate.ofEpochDay(row.getInt(7)),
                row.getInt(8),
                row.getInt(9),
                row.getInt(10),
                row.getString(11));
    }
}
