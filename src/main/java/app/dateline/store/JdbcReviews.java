package app.dateline.store;

import app.dateline.study.LearnerId;
import app.dateline.study.ReviewLog;
import app.dateline.study.ReviewStep;
import app.dateline.study.Reviews;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Review logs by learner. Each write begins by writing the learner's own row, which puts writers in line on both engines.
@Repository
class JdbcReviews implements Reviews {
    private final JdbcClient sql;

    JdbcReviews(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @Transactional
    public boolean append(LearnerId learner, ReviewStep step) {
        var revision =
                sql.sql(
                                "update learner set review_revision = review_revision + 1 where id = :id returning review_revision")
                        .param("id", learner.value())
                        .query(Long.class)
                        .optional()
                        .orElseThrow(
                                () -> new NoSuchElementException("There is no learner " + learner));
        return sql.sql(
                                """
                                insert into review_step (learner_id, revision, step_key, at, body)
                                values (:id, :revision, :key, :at, :body)
                                on conflict (learner_id, step_key) do nothing\
                                """)
                        .param("id", learner.value())
                        .param("revision", revision)
                        .param("key", step.key())
                        .param("at", step.at().toEpochMilli())
                        .param("body", ReviewJson.write(step))
                        .update()
                == 1;
    }

    @Override
    @Transactional
    public void put(LearnerId learner, List<ReviewStep> steps) {
        sql.sql("delete from review_step where learner_id = :id")
                .param("id", learner.value())
                .update();
        steps.forEach(step -> append(learner, step));
    }

    @Override
    @Transactional(readOnly = true)
    public ReviewLog of(LearnerId learner) {
        return since(learner, Instant.EPOCH);
    }

    @Override
    @Transactional(readOnly = true)
    public ReviewLog since(LearnerId learner, Instant since) {
        return log(
                learner,
                sql.sql(
                                """
                                select body from review_step
                                where learner_id = :id and at >= :since order by revision\
                                """)
                        .param("since", since.toEpochMilli()));
    }

    @Override
    @Transactional(readOnly = true)
    public ReviewLog after(LearnerId learner, long revision) {
        return log(
                learner,
                sql.sql(
                                """
                                select body from review_step
                                where learner_id = :id and revision > :revision order by revision\
                                """)
                        .param("revision", revision));
    }

    private ReviewLog log(LearnerId learner, JdbcClient.StatementSpec steps) {
        return new ReviewLog(
                learner,
                sql.sql("select review_revision from learner where id = :id")
                        .param("id", learner.value())
                        .query(Long.class)
                        .optional()
                        .orElse(0L),
                steps.param("id", learner.value())
                        .query((row, n) -> ReviewJson.read(row.getString("body")))
                        .list());
    }

    @Override
    @Transactional
    public void claim(LearnerId learner) {
        sql.sql("update learner set review_revision = review_revision where id = :id")
                .param("id", learner.value())
                .update();
    }
}
