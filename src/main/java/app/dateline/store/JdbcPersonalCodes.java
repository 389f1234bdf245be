package app.dateline.store;

import app.dateline.classroom.PersonalCodes;
import app.dateline.study.LearnerId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Personal codes by account.
@Repository
class JdbcPersonalCodes implements PersonalCodes {
    private final JdbcClient sql;

    JdbcPersonalCodes(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @Transactional
    public void put(LearnerId account, String hash, Instant since) {
        sql.sql(
                        """
                        insert into personal_code (learner_id, code_hash, since)
                        values (:account, :hash, :since)
                        on conflict (learner_id) do update
                        set code_hash = excluded.code_hash, since = excluded.since\
                        """)
                .param("account", account.value())
                .param("hash", hash)
                .param("since", since.toEpochMilli())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> hash(LearnerId account) {
        return sql.sql("select code_hash from personal_code where learner_id = :account")
                .param("account", account.value())
                .query(String.class)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Instant> since(LearnerId account) {
        return sql.sql("select since from personal_code where learner_id = :account")
                .param("account", account.value())
                .query(Long.class)
                .optional()
                .map(Instant::ofEpochMilli);
    }

    @Override
    @Transactional
    public boolean end(LearnerId account) {
        return sql.sql("delete from personal_code where learner_id = :account")
                        .param("account", account.value())
                        .update()
                == 1;
    }
}
