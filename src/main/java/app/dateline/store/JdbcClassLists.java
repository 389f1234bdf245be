package app.dateline.store;

import app.dateline.classroom.AccountName;
import app.dateline.classroom.ClassLists;
import app.dateline.classroom.CourseId;
import app.dateline.classroom.Expected;
import app.dateline.classroom.ShownName;
import app.dateline.study.LearnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Class lists by course.
@Repository
class JdbcClassLists implements ClassLists {
    private final JdbcClient sql;

    JdbcClassLists(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Expected> of(CourseId course) {
        return sql.sql("select * from class_list where course_id = :course order by name, id")
                .param("course", course.value())
                .query(JdbcClassLists::expected)
                .list();
    }

    @Override
    @Transactional
    public List<Expected> claim(CourseId course) {
        sql.sql("update course set state = state where id = :course")
                .param("course", course.value())
                .update();
        return of(course);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Expected> of(CourseId course, LearnerId learner) {
        return sql.sql(
                        "select * from class_list where course_id = :course and learner_id = :learner")
                .param("course", course.value())
                .param("learner", learner.value())
                .query(JdbcClassLists::expected)
                .optional();
    }

    @Override
    @Transactional
    public void put(CourseId course, Expected expected) {
        sql.sql(
                        """
                        insert into class_list (id, course_id, name, team, called, learner_id)
                        values (:id, :course, :name, :team, :called, :learner)
                        on conflict (id) do update set
                            name = excluded.name, team = excluded.team, called = excluded.called,
                            learner_id = excluded.learner_id\
                        """)
                .param("id", expected.id())
                .param("course", course.value())
                .param("name", expected.name().value())
                .param("team", expected.group().orElse(null))
                .param("called", expected.called().map(AccountName::value).orElse(null))
                .param("learner", expected.learner().map(LearnerId::value).orElse(null))
                .update();
    }

    @Override
    @Transactional
    public boolean remove(CourseId course, String id) {
        return sql.sql("delete from class_list where course_id = :course and id = :id")
                        .param("course", course.value())
                        .param("id", id)
                        .update()
                == 1;
    }

    private static Expected expected(ResultSet row, int number) throws SQLException {
        return new Expected(
                row.getString("id"),
                new ShownName(row.getString("name")),
                Optional.ofNullable(row.getString("team")),
                Optional.ofNullable(row.getString("called")).map(AccountName::new),
                Optional.ofNullable(row.getString("learner_id")).map(LearnerId::new));
    }
}
