package app.dateline.store;

import app.dateline.classroom.Authorship;
import app.dateline.classroom.Authorships;
import app.dateline.study.LearnerId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcAuthorships implements Authorships {
    private final JdbcClient sql;

    JdbcAuthorships(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @Transactional
    public void add(String topic, String revision, LearnerId author) {
        sql.sql(
                        "insert into revision_author (topic, hash, learner_id) values (:topic, :hash, :learner)")
                .param("topic", topic)
                .param("hash", revision)
                .param("learner", author.value())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, LearnerId> of(String topic) {
        var authors = new HashMap<String, LearnerId>();
        sql.sql("select hash, learner_id from revision_author where topic = :topic")
                .param("topic", topic)
                .query(row -> {
                    authors.put(row.getString("hash"), new LearnerId(row.getString("learner_id")));
                });
        return authors;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Authorship> of(LearnerId author) {
        return sql.sql(
                        """
                        select r.topic, r.hash, r.at, r.why from revision_author a
                        join bank_revision r on r.topic = a.topic and r.hash = a.hash
                        where a.learner_id = :learner order by r.at, r.topic\
                        """)
                .param("learner", author.value())
                .query((row, n) ->
                        new Authorship(
                                row.getString("topic"),
                                row.getString("hash"),
                                Instant.ofEpochMilli(row.getLong("at")),
                                row.getString("why")))
                .list();
    }
}
