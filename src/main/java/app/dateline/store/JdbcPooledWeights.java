package app.dateline.store;

import app.dateline.study.fsrs.Weights;
import app.dateline.study.optimize.Pooled;
import app.dateline.study.optimize.PooledWeights;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcPooledWeights implements PooledWeights {
    private final JdbcClient sql;

    JdbcPooledWeights(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Pooled> latest() {
        return sql.sql(
                        "select at, people, evidence, weights from pooled_weights where version = :version")
                .param("version", Weights.VERSION)
                .query((row, n) ->
                        new Pooled(
                                Instant.ofEpochMilli(row.getLong("at")),
                                row.getInt("people"),
                                row.getLong("evidence"),
                                Optional.ofNullable(row.getString("weights"))
                                        .map(WeightsText::read)))
                .optional();
    }

    @Override
    @Transactional
    public void put(Pooled pooled) {
        sql.sql(
                        """
                        insert into pooled_weights (version, at, people, evidence, weights)
                        values (:version, :at, :people, :evidence, :weights)
                        on conflict (version) do update set at = excluded.at, people = excluded.people,
                            evidence = excluded.evidence, weights = excluded.weights\
                        """)
                .param("version", Weights.VERSION)
                .param("at", pooled.at().toEpochMilli())
                .param("people", pooled.people())
                .param("evidence", pooled.evidence())
                .param("weights", pooled.weights().map(WeightsText::write).orElse(null))
                .update();
    }

    @Override
    @Transactional
    public void forget() {
        sql.sql("delete from pooled_weights").update();
    }
}
