package app.dateline.store;

import app.dateline.study.Confused;
import app.dateline.study.Confusion;
import app.dateline.study.Confusions;
import app.dateline.study.LearnerId;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcConfusions implements Confusions {
    private final JdbcClient sql;

    JdbcConfusions(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Confusion> of(LearnerId learner, String topic) {
        return sql.sql(
                        """
                        select fact, instead, times, last from confusion
                        where learner_id = :learner and topic = :topic order by fact, instead\
                        """)
                .param("learner", learner.value())
                .param("topic", topic)
                .query((row, n) ->
                        new Confusion(
                                row.getString("fact"),
                                row.getString("instead"),
                                row.getInt("times"),
                                Instant.ofEpochMilli(row.getLong("last"))))
                .list();
    }

    @Override
    @Transactional
    public void add(LearnerId learner, String topic, List<Confused> confused, Instant at) {
        for (var one : confused) {
            sql.sql(
                            """
                            insert into confusion (learner_id, topic, fact, instead, times, last)
                            values (:learner, :topic, :fact, :instead, 1, :at)
                            on conflict (learner_id, topic, fact, instead) do update set
                                times = confusion.times + 1,
                                last = case when confusion.last > excluded.last then confusion.last else excluded.last end\
                            """)
                    .param("learner", learner.value())
                    .param("topic", topic)
                    .param("fact", one.fact())
                    .param("instead", one.instead())
                    .param("at", at.toEpochMilli())
                    .update();
        }
    }

    @Override
    @Transactional
    public void forget(LearnerId learner) {
        sql.sql("delete from confusion where learner_id = :learner")
                .param("learner", learner.value())
                .update();
    }
}
