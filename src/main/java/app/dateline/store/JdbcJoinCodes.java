package app.dateline.store;

import app.dateline.classroom.CourseId;
import app.dateline.classroom.JoinCode;
import app.dateline.classroom.JoinCodes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Codes by course.
@Repository
class JdbcJoinCodes implements JoinCodes {
    private final JdbcClient sql;

    JdbcJoinCodes(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @Transactional
    public boolean put(JoinCode code) {
        if (find(code.code()).filter(other -> !other.course().equals(code.course())).isPresent()) {
            return false;
        }
        sql.sql(
                        """
                        insert into join_code (course_id, code, until, room, closed)
                        values (:course, :code, :until, :room, :closed)
                        on conflict (course_id) do update set
                            code = excluded.code, until = excluded.until, room = excluded.room,
                            closed = excluded.closed\
                        """)
                .param("course", code.course().value())
                .param("code", code.code())
                .param("until", code.until().map(Instant::toEpochMilli).orElse(null), Types.BIGINT)
                .param("room", code.room().orElse(null), Types.INTEGER)
                .param("closed", code.closed() ? 1 : 0)
                .update();
        return true;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<JoinCode> of(CourseId course) {
        return sql.sql("select * from join_code where course_id = :course")
                .param("course", course.value())
                .query(JdbcJoinCodes::code)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<JoinCode> find(String code) {
        return sql.sql("select * from join_code where code = :code")
                .param("code", code)
                .query(JdbcJoinCodes::code)
                .optional();
    }

    @Override
    @Transactional
    public Optional<JoinCode> claim(String code) {
        return sql.sql("update join_code set closed = closed where code = :code returning *")
                .param("code", code)
                .query(JdbcJoinCodes::code)
                .optional();
    }

    private static JoinCode code(ResultSet row, int number) throws SQLException {
        var until = row.getLong("until");
        var end =
                row.wasNull()
                        ? Optional.<Instant>empty()
                        : Optional.of(Instant.ofEpochMilli(until));
        var room = row.getInt("room");
        var places = row.wasNull() ? Optional.<Integer>empty() : Optional.of(room);
        return new JoinCode(
                new CourseId(row.getString("course_id")),
                row.getString("code"),
                end,
                places,
                row.getInt("closed") == 1);
    }
}
