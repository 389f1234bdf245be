package app.dateline.store;

import app.dateline.study.LearnerId;
import app.dateline.study.optimize.Fitting;
import app.dateline.study.optimize.Fittings;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcFittings implements Fittings {
    private final JdbcClient sql;

    JdbcFittings(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Fitting> of(LearnerId learner) {
        return sql.sql("select at, body from fitting where learner_id = :learner")
                .param("learner", learner.value())
                .query((row, n) ->
                        FittingJson.read(
                                Instant.ofEpochMilli(row.getLong("at")), row.getString("body")))
                .optional()
                .flatMap(fitting -> fitting);
    }

    @Override
    @Transactional
    public void put(LearnerId learner, Fitting fitting) {
        var rows =
                sql.sql(
                                """
                                insert into fitting (learner_id, at, body)
                                select id, :at, :body from learner where id = :learner
                                on conflict (learner_id) do update set
                                    at = excluded.at, body = excluded.body\
                                """)
                        .param("learner", learner.value())
                        .param("at", fitting.at().toEpochMilli())
                        .param("body", FittingJson.write(fitting))
                        .update();
        if (rows == 0) {
            throw new NoSuchElementException("There is no learner " + learner);
        }
    }
}
