package app.dateline.store;

import app.dateline.classroom.quiz.Paper;
import app.dateline.classroom.quiz.PaperId;
import app.dateline.classroom.quiz.PaperStep;
import app.dateline.classroom.quiz.Papers;
import app.dateline.classroom.quiz.QuizId;
import app.dateline.study.LearnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Papers and their steps. Each write begins by writing the paper's own row, which puts writers in line on both engines. Whether a
/// paper still runs, and whether its answers are evidence yet, is also kept in its row, to be found by.
@Repository
class JdbcPapers implements Papers {
    private static final String COLUMNS =
            """
            select p.id, p.quiz_id, p.learner_id, s.body, s.by_learner
            from paper p join paper_step s on s.paper_id = p.id \
            """;

    private final JdbcClient sql;

    JdbcPapers(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @Transactional
    public boolean begin(PaperId id, QuizId quiz, LearnerId learner, PaperStep.Started start) {
        var began =
                sql.sql(
                                        """
                                        insert into paper
                                            (id, quiz_id, learner_id, number, started, revision, running, remembered)
                                        values (:id, :quiz, :learner, :number, :started, 0, 1, 0)
                                        on conflict do nothing\
                                        """)
                                .param("id", id.value())
                                .param("quiz", quiz.value())
                                .param("learner", learner.value())
                                .param("number", start.number())
                                .param("started", start.at().toEpochMilli())
                                .update()
                        == 1;
        return began && append(id, start);
    }

    @Override
    @Transactional
    public boolean append(PaperId id, PaperStep step) {
        var revision =
                sql.sql(
                                "update paper set revision = revision + 1 where id = :id returning revision")
                        .param("id", id.value())
                        .query(Long.class)
                        .optional()
                        .orElseThrow(() -> new NoSuchElementException("There is no paper " + id));
        var wrote =
                sql.sql(
                                        """
                                        insert into paper_step (paper_id, revision, step_key, at, body, by_learner)
                                        values (:id, :revision, :key, :at, :body, :by)
                                        on conflict (paper_id, step_key) do nothing\
                                        """)
                                .param("id", id.value())
                                .param("revision", revision)
                                .param("key", step.key())
                                .param("at", step.at().toEpochMilli())
                                .param("body", PaperStepJson.write(unnamed(step)))
                                .param("by", by(step).map(LearnerId::value).orElse(null))
                                .update()
                        == 1;
        switch (step) {
            case PaperStep.Submitted _ -> put(id, "running = 0");
            case PaperStep.Remembered _ -> put(id, "remembered = 1");
            case PaperStep.Started _,
                    PaperStep.Answered _,
                    PaperStep.Flagged _,
                    PaperStep.Moved _,
                    PaperStep.Checked _,
                    PaperStep.Marked _,
                    PaperStep.Remarked _,
                    PaperStep.Commented _ -> {}
        }
        return wrote;
    }

    /// Who commented is kept beside the step, so that it goes with them.
    private static Optional<LearnerId> by(PaperStep step) {
        return step instanceof PaperStep.Commented comment ? comment.by() : Optional.empty();
    }

    private static PaperStep unnamed(PaperStep step) {
        return step instanceof PaperStep.Commented comment ? comment.by(Optional.empty()) : step;
    }

    private static PaperStep step(ResultSet row) throws SQLException {
        var by = Optional.ofNullable(row.getString("by_learner")).map(LearnerId::new);
        var step = PaperStepJson.read(row.getString("body"));
        return step instanceof PaperStep.Commented comment ? comment.by(by) : step;
    }

    private void put(PaperId id, String state) {
        sql.sql("update paper set " + state + " where id = :id").param("id", id.value()).update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Paper> find(PaperId id) {
        return papers(
                        sql.sql(COLUMNS + "where p.id = :id order by s.revision")
                                .param("id", id.value()))
                .stream()
                .findFirst();
    }

    @Override
    @Transactional
    public Optional<Paper> claim(PaperId id) {
        sql.sql("update paper set revision = revision where id = :id")
                .param("id", id.value())
                .update();
        return find(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Paper> of(QuizId quiz, LearnerId learner) {
        return papers(
                sql.sql(
                                COLUMNS
                                        + """
                                        where p.quiz_id = :quiz and p.learner_id = :learner
                                        order by p.number, s.revision\
                                        """)
                        .param("quiz", quiz.value())
                        .param("learner", learner.value()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Paper> of(QuizId quiz) {
        return papers(
                sql.sql(COLUMNS + "where p.quiz_id = :quiz order by p.started, p.id, s.revision")
                        .param("quiz", quiz.value()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Paper> of(LearnerId learner) {
        return papers(
                sql.sql(
                                COLUMNS
                                        + """
                                        where p.learner_id = :learner
                                        order by p.started desc, p.id desc, s.revision\
                                        """)
                        .param("learner", learner.value()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<PaperId> running() {
        return sql.sql("select id from paper where running = 1 order by started, id")
                .query((row, n) -> new PaperId(row.getString("id")))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean any(QuizId quiz) {
        return sql.sql("select count(*) from paper where quiz_id = :quiz")
                        .param("quiz", quiz.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean running(QuizId quiz) {
        return sql.sql("select count(*) from paper where quiz_id = :quiz and running = 1")
                        .param("quiz", quiz.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Override
    @Transactional(readOnly = true)
    public List<QuizId> unremembered() {
        return sql.sql(
                        """
                        select distinct quiz_id from paper
                        where running = 0 and remembered = 0 order by quiz_id\
                        """)
                .query((row, n) -> new QuizId(row.getString("quiz_id")))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<PaperId> unremembered(QuizId quiz) {
        return sql.sql(
                        """
                        select id from paper
                        where quiz_id = :quiz and running = 0 and remembered = 0 order by started, id\
                        """)
                .param("quiz", quiz.value())
                .query((row, n) -> new PaperId(row.getString("id")))
                .list();
    }

    private static List<Paper> papers(StatementSpec query) {
        var papers = new LinkedHashMap<PaperId, Paper>();
        var steps = new LinkedHashMap<PaperId, List<PaperStep>>();
        query.query(row -> {
            var id = new PaperId(row.getString("id"));
            var step = step(row);
            steps.computeIfAbsent(id, i -> new ArrayList<>()).add(step);
            if (!papers.containsKey(id)) {
                papers.put(
                        id,
                        new Paper(
                                id,
                                new QuizId(row.getString("quiz_id")),
                                new LearnerId(row.getString("learner_id")),
                                List.of(step)));
            }
        });
        return papers.values().stream()
                .map(p ->
                        new Paper(
                                p.id(),
                                p.quiz(),
                                p.learner(),
                                steps.getOrDefault(p.id(), List.of())))
                .toList();
    }
}
