package app.dateline.store;

import app.dateline.bank.Revision;
import app.dateline.bank.Revisions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcRevisions implements Revisions {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final TypeReference<Map<String, String>> FILES = new TypeReference<>() {};

    private final JdbcClient sql;

    JdbcRevisions(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @Transactional
    public boolean add(Revision revision) {
        return sql.sql(
                                """
                                insert into bank_revision (topic, hash, parent, at, who, why, files, number)
                                values (:topic, :hash, :parent, :at, :who, :why, :files,
                                    (select coalesce(max(number), 0) + 1 from bank_revision where topic = :topic))
                                on conflict (topic, hash) do nothing\
                                """)
                        .param("topic", revision.topic())
                        .param("hash", revision.hash())
                        .param("parent", revision.parent().orElse(null))
                        .param("at", revision.at().toEpochMilli())
                        .param("who", revision.who())
                        .param("why", revision.why())
                        .param("files", MAPPER.writeValueAsString(revision.files()))
                        .update()
                == 1;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Revision> find(String topic, String hash) {
        return sql.sql("select * from bank_revision where topic = :topic and hash = :hash")
                .param("topic", topic)
                .param("hash", hash)
                .query(JdbcRevisions::revision)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> latest(String topic) {
        return sql.sql(
                        "select hash from bank_revision where topic = :topic order by number desc limit 1")
                .param("topic", topic)
                .query(String.class)
                .optional();
    }

    @Override
    @Transactional
    public Optional<String> claim(String topic) {
        sql.sql(
                        """
                        update bank_revision set number = number where topic = :topic
                        and number = (select max(number) from bank_revision where topic = :topic)\
                        """)
                .param("topic", topic)
                .update();
        return latest(topic);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Head> history(String topic) {
        return sql.sql(
                        "select hash, parent, at, who, why from bank_revision where topic = :topic order by number desc")
                .param("topic", topic)
                .query((row, n) ->
                        new Head(
                                row.getString("hash"),
                                Optional.ofNullable(row.getString("parent")),
                                Instant.ofEpochMilli(row.getLong("at")),
                                row.getString("who"),
                                row.getString("why")))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> topics() {
        return sql.sql("select distinct topic from bank_revision order by topic")
                .query((row, n) -> row.getString("topic"))
                .list();
    }

    private static Revision revision(ResultSet row, int number) throws SQLException {
        return new Revision(
                row.getString("topic"),
                row.getString("hash"),
                Optional.ofNullable(row.getString("parent")),
                Instant.ofEpochMilli(row.getLong("at")),
                row.getString("who"),
                row.getString("why"),
                MAPPER.readValue(row.getString("files"), FILES));
    }
}
