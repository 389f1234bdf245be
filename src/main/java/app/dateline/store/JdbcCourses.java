package app.dateline.store;

import app.dateline.classroom.Course;
import app.dateline.classroom.CourseDays;
import app.dateline.classroom.CourseId;
import app.dateline.classroom.CourseRole;
import app.dateline.classroom.Courses;
import app.dateline.classroom.Member;
import app.dateline.classroom.ShownName;
import app.dateline.study.LearnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Courses and who is in them.
@Repository
class JdbcCourses implements Courses {
    private final JdbcClient sql;

    JdbcCourses(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @Transactional
    public void add(Course course) {
        sql.sql(
                        """
                        insert into course
                            (id, name, topic, since, state, zone, last_day, exam_day, simulated)
                        values
                            (:id, :name, :topic, :since, :state, :zone, :last, :exam, :simulated)\
                        """)
                .param("id", course.id().value())
                .param("name", course.name().value())
                .param("topic", course.topic())
                .param("since", course.since().toEpochMilli())
                .param("state", word(course.state()))
                .param("zone", course.days().zone().getId())
                .param("last", number(course.days().last()), Types.INTEGER)
                .param("exam", number(course.days().exam()), Types.INTEGER)
                .param("simulated", course.simulated() ? 1 : 0)
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Course> find(CourseId id) {
        return sql.sql("select * from course where id = :id")
                .param("id", id.value())
                .query((row, n) ->
                        new Course(
                                id,
                                new ShownName(row.getString("name")),
                                row.getString("topic"),
                                Instant.ofEpochMilli(row.getLong("since")),
                                Course.State.valueOf(constant(row.getString("state"))),
                                new CourseDays(
                                        ZoneId.of(row.getString("zone")),
                                        day(row, "last_day"),
                                        day(row, "exam_day")),
                                row.getInt("simulated") == 1))
                .optional();
    }

    @Override
    @Transactional
    public void state(CourseId id, Course.State state) {
        sql.sql("update course set state = :state where id = :id")
                .param("state", word(state))
                .param("id", id.value())
                .update();
    }

    @Override
    @Transactional
    public void rename(CourseId id, ShownName name) {
        sql.sql("update course set name = :name where id = :id")
                .param("name", name.value())
                .param("id", id.value())
                .update();
    }

    @Override
    @Transactional
    public void days(CourseId id, CourseDays days) {
        sql.sql(
                        """
                        update course set zone = :zone, last_day = :last, exam_day = :exam
                        where id = :id\
                        """)
                .param("zone", days.zone().getId())
                .param("last", number(days.last()), Types.INTEGER)
                .param("exam", number(days.exam()), Types.INTEGER)
                .param("id", id.value())
                .update();
    }

    @Override
    @Transactional
    public void remove(CourseId id) {
        sql.sql("delete from course where id = :id").param("id", id.value()).update();
    }

    private static @Nullable Long number(Optional<LocalDate> day) {
        return day.map(LocalDate::toEpochDay).orElse(null);
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        var day = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Member> of(LearnerId learner) {
        return sql.sql(
                        """
                        select * from course_member where learner_id = :learner
                        order by since desc, course_id desc\
                        """)
                .param("learner", learner.value())
                .query(JdbcCourses::member)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Member> members(CourseId course) {
        return sql.sql("select * from course_member where course_id = :course order by learner_id")
                .param("course", course.value())
                .query(JdbcCourses::member)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Member> member(CourseId course, LearnerId learner) {
        return sql.sql(
                        "select * from course_member where course_id = :course and learner_id = :learner")
                .param("course", course.value())
                .param("learner", learner.value())
                .query(JdbcCourses::member)
                .optional();
    }

    @Override
    @Transactional
    public boolean add(Member member) {
        return sql.sql(
                                """
                                insert into course_member (course_id, learner_id, role, since, as_learner, team)
                                values (:course, :learner, :role, :since, :asLearner, :team)
                                on conflict (course_id, learner_id) do nothing\
                                """)
                        .param("course", member.course().value())
                        .param("learner", member.learner().value())
                        .param("role", word(member.role()))
                        .param("since", member.since().toEpochMilli())
                        .param("asLearner", member.asLearner() ? 1 : 0)
                        .param("team", member.group().orElse(null))
                        .update()
                == 1;
    }

    @Override
    @Transactional
    public void put(Member member) {
        sql.sql(
                        """
                        update course_member set role = :role, as_learner = :asLearner, team = :team
                        where course_id = :course and learner_id = :learner\
                        """)
                .param("course", member.course().value())
                .param("learner", member.learner().value())
                .param("role", word(member.role()))
                .param("asLearner", member.asLearner() ? 1 : 0)
                .param("team", member.group().orElse(null))
                .update();
    }

    @Override
    @Transactional
    public boolean remove(CourseId course, LearnerId learner) {
        return sql.sql(
                                "delete from course_member where course_id = :course and learner_id = :learner")
                        .param("course", course.value())
                        .param("learner", learner.value())
                        .update()
                == 1;
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        return new Member(
                new CourseId(row.getString("course_id")),
                new LearnerId(row.getString("learner_id")),
                CourseRole.valueOf(constant(row.getString("role"))),
                Instant.ofEpochMilli(row.getLong("since")),
                row.getInt("as_learner") == 1,
                Optional.ofNullable(row.getString("team")));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
