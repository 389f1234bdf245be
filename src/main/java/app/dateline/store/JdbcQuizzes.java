package app.dateline.store;

import app.dateline.classroom.CourseId;
import app.dateline.classroom.ShownName;
import app.dateline.classroom.quiz.Exemption;
import app.dateline.classroom.quiz.Quiz;
import app.dateline.classroom.quiz.QuizId;
import app.dateline.classroom.quiz.Quizzes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Quizzes, each with its plan in one column, as it is only ever read whole; but for the exemptions, which go with the students.
@Repository
class JdbcQuizzes implements Quizzes {
    private final JdbcClient sql;

    JdbcQuizzes(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @Transactional
    public void add(Quiz quiz) {
        sql.sql(
                        """
                        insert into quiz (id, course_id, name, version, since, plan, assigned)
                        values (:id, :course, :name, :version, :since, :plan, :assigned)\
                        """)
                .param("id", quiz.id().value())
                .param("course", quiz.course().value())
                .param("name", quiz.name().value())
                .param("version", quiz.version())
                .param("since", quiz.since().toEpochMilli())
                .param("plan", plan(quiz))
                .param("assigned", quiz.assigned().map(QuizJson::write).orElse(null))
                .update();
        exempt(quiz);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Quiz> find(QuizId id) {
        return sql.sql("select * from quiz where id = :id")
                .param("id", id.value())
                .query(this::quiz)
                .optional();
    }

    @Override
    @Transactional
    public Optional<Quiz> claim(QuizId id) {
        sql.sql("update quiz set version = version where id = :id")
                .param("id", id.value())
                .update();
        return find(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Quiz> of(CourseId course) {
        return sql.sql("select * from quiz where course_id = :course order by since, id")
                .param("course", course.value())
                .query(this::quiz)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Quiz> assigned() {
        return sql.sql("select * from quiz where assigned is not null order by since, id")
                .query(this::quiz)
                .list();
    }

    @Override
    @Transactional
    public boolean put(Quiz quiz) {
        var kept =
                sql.sql(
                                        """
                                        update quiz set name = :name, plan = :plan, assigned = :assigned,
                                            version = version + 1
                                        where id = :id and version = :version\
                                        """)
                                .param("name", quiz.name().value())
                                .param("plan", plan(quiz))
                                .param(
                                        "assigned",
                                        quiz.assigned().map(QuizJson::write).orElse(null))
                                .param("id", quiz.id().value())
                                .param("version", quiz.version())
                                .update()
                        == 1;
        if (kept) {
            sql.sql("delete from quiz_exemption where quiz_id = :id")
                    .param("id", quiz.id().value())
                    .update();
            exempt(quiz);
        }
        return kept;
    }

    private static String plan(Quiz quiz) {
        return QuizJson.write(quiz.plan().excepting(List.of()));
    }

    private void exempt(Quiz quiz) {
        var place = 0;
        for (var exemption : quiz.plan().exemptions()) {
            sql.sql(
                            """
                            insert into quiz_exemption (quiz_id, place, learner_id, body)
                            values (:id, :place, :learner, :body)\
                            """)
                    .param("id", quiz.id().value())
                    .param("place", place++)
                    .param(
                            "learner",
                            exemption.whom() instanceof Exemption.For.Student(var learner)
                                    ? learner.value()
                                    : null)
                    .param("body", QuizJson.write(exemption))
                    .update();
        }
    }

    @Override
    @Transactional
    public void remove(QuizId id) {
        sql.sql("delete from quiz where id = :id").param("id", id.value()).update();
    }

    private List<Exemption> exemptions(QuizId id) {
        return sql.sql("select body from quiz_exemption where quiz_id = :id order by place")
                .param("id", id.value())
                .query((row, n) -> QuizJson.exemption(row.getString("body")))
                .list();
    }

    private Quiz quiz(ResultSet row, int number) throws SQLException {
        var id = new QuizId(row.getString("id"));
        return new Quiz(
                id,
                new CourseId(row.getString("course_id")),
                new ShownName(row.getString("name")),
                QuizJson.plan(row.getString("plan")).excepting(exemptions(id)),
                row.getLong("version"),
                Instant.ofEpochMilli(row.getLong("since")),
                Optional.ofNullable(row.getString("assigned")).map(QuizJson::assigned));
    }
}
