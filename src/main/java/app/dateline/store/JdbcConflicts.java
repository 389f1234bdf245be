package app.dateline.store;

import app.dateline.bank.edit.Conflict;
import app.dateline.bank.edit.Conflicts;
import app.dateline.bank.edit.Place;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcConflicts implements Conflicts {
    private final JdbcClient sql;

    JdbcConflicts(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Conflict> of(String topic) {
        return sql.sql("select * from bank_conflict where topic = :topic order by place")
                .param("topic", topic)
                .query((row, n) ->
                        new Conflict(
                                Place.read(row.getString("place")),
                                row.getString("edition"),
                                Optional.ofNullable(row.getString("was")),
                                Optional.ofNullable(row.getString("theirs"))))
                .list();
    }

    @Override
    @Transactional
    public void keep(String topic, List<Conflict> conflicts) {
        sql.sql("delete from bank_conflict where topic = :topic").param("topic", topic).update();
        conflicts.forEach(c ->
                sql.sql(
                                """
                                insert into bank_conflict (topic, place, edition, was, theirs)
                                values (:topic, :place, :edition, :was, :theirs)\
                                """)
                        .param("topic", topic)
                        .param("place", c.place().toString())
                        .param("edition", c.edition())
                        .param("was", c.was().orElse(null))
                        .param("theirs", c.theirs().orElse(null))
                        .update());
    }
}
