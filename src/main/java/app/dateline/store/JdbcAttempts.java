package app.dateline.store;

import app.dateline.study.Attempt;
import app.dateline.study.AttemptId;
import app.dateline.study.Attempts;
import app.dateline.study.LearnerId;
import app.dateline.study.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Attempts and their steps. Each write begins by writing the attempt's own row, which puts writers in line on both engines.
@Repository
class JdbcAttempts implements Attempts {
    private static final String COLUMNS =
            "select a.id, a.learner_id, s.body from attempt a join step s on s.attempt_id = a.id ";

    private final JdbcClient sql;

    JdbcAttempts(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @Transactional
    public void begin(AttemptId id, LearnerId learner, Step.Started start) {
        sql.sql(
                        "insert into attempt (id, learner_id, started, revision) values (:id, :learner, :started, 0)")
                .param("id", id.value())
                .param("learner", learner.value())
                .param("started", start.at().toEpochMilli())
                .update();
        append(id, start);
    }

    @Override
    @Transactional
    public boolean append(AttemptId id, Step step) {
        var revision =
                sql.sql(
                                "update attempt set revision = revision + 1 where id = :id returning revision")
                        .param("id", id.value())
                        .query(Long.class)
                        .optional()
                        .orElseThrow(() -> new NoSuchElementException("There is no attempt " + id));
        return sql.sql(
                                """
                                insert into step (attempt_id, revision, step_key, at, body)
                                values (:id, :revision, :key, :at, :body)
                                on conflict (attempt_id, step_key) do nothing\
                                """)
                        .param("id", id.value())
                        .param("revision", revision)
                        .param("key", step.key())
                        .param("at", step.at().toEpochMilli())
                        .param("body", StepJson.write(step))
                        .update()
                == 1;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Attempt> find(AttemptId id) {
        return attempts(COLUMNS + "where a.id = :key order by s.revision", id.value()).stream()
                .findFirst();
    }

    @Override
    @Transactional
    public Optional<Attempt> claim(AttemptId id) {
        sql.sql("update attempt set revision = revision where id = :id")
                .param("id", id.value())
                .update();
        return find(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Attempt> of(LearnerId learner) {
        return attempts(
                COLUMNS
                        + "where a.learner_id = :key order by a.started desc, a.id desc, s.revision",
                learner.value());
    }

    @Override
    @Transactional
    public void hand(LearnerId from, LearnerId to) {
        sql.sql("update attempt set learner_id = :to where learner_id = :from")
                .param("to", to.value())
                .param("from", from.value())
                .update();
    }

    private List<Attempt> attempts(String query, String key) {
        var steps = new LinkedHashMap<AttemptId, List<Step>>();
        var owners = new LinkedHashMap<AttemptId, LearnerId>();
        sql.sql(query)
                .param("key", key)
                .query(row -> {
                    var id = new AttemptId(row.getString("id"));
                    owners.put(id, new LearnerId(row.getString("learner_id")));
                    steps.computeIfAbsent(id, i -> new ArrayList<>())
                            .add(StepJson.read(row.getString("body")));
                });
        return owners.entrySet().stream()
                .map(e ->
                        new Attempt(
                                e.getKey(),
                                e.getValue(),
                                steps.getOrDefault(e.getKey(), List.of())))
                .toList();
    }
}
