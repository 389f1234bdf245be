package app.dateline.store;

import app.dateline.study.LearnerId;
import app.dateline.study.Refolds;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcRefolds implements Refolds {
    private final JdbcClient sql;

    JdbcRefolds(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @Transactional
    public void want(LearnerId learner) {
        sql.sql(
                        """
                        insert into refold (learner_id, wanted)
                        select id, 1 from learner where id = :learner
                        on conflict (learner_id) do update set wanted = refold.wanted + 1\
                        """)
                .param("learner", learner.value())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public OptionalLong wanted(LearnerId learner) {
        return sql.sql("select wanted from refold where learner_id = :learner")
                .param("learner", learner.value())
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    @Override
    @Transactional(readOnly = true)
    public List<LearnerId> all() {
        return sql.sql("select learner_id from refold order by learner_id")
                .query((row, n) -> new LearnerId(row.getString("learner_id")))
                .list();
    }

    @Override
    @Transactional
    public void done(LearnerId learner, long wanted) {
        sql.sql("delete from refold where learner_id = :learner and wanted = :wanted")
                .param("learner", learner.value())
                .param("wanted", wanted)
                .update();
    }
}
