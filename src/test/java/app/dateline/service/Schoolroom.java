package app.dateline.service;

import app.dateline.bank.Edition;
import app.dateline.classroom.AccountSamples;
import app.dateline.classroom.Accounts;
import app.dateline.classroom.Course;
import app.dateline.classroom.CourseDays;
import app.dateline.classroom.CourseId;
import app.dateline.classroom.CourseRole;
import app.dateline.classroom.Courses;
import app.dateline.classroom.Member;
import app.dateline.classroom.Role;
import app.dateline.classroom.ShownName;
import app.dateline.classroom.quiz.Assigned;
import app.dateline.classroom.quiz.Plan;
import app.dateline.classroom.quiz.Quiz;
import app.dateline.classroom.quiz.QuizId;
import app.dateline.classroom.quiz.Quizzes;
import app.dateline.classroom.quiz.SimulatedQuizzes;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.study.LearnerId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.beans.factory.BeanFactory;

/// A course with people and quizzes in it, put straight into the store.
public record Schoolroom(BeanFactory beans) {
    public static final String TOPIC = "russia-pakistan";

    /// What a course with simulated students is called, and all in it.
    public static final Demonstration.Names NAMES =
            new Demonstration.Names(
                    new ShownName("Demo (simulated)"),
                    Arrays.stream(SimulatedQuizzes.values())
                            .collect(Collectors.toMap(q -> q, q -> new ShownName(q.name()))),
                    IntStream.range(0, Demonstration.STUDENTS)
                            .mapToObj(i -> new ShownName("Simulated student " + i))
                            .toList());

    private <T> T the(Class<T> type) {
        return beans.getBean(type);
    }

    public LearnerId person(Role... roles) {
        var learner = the(Guests.class).welcome().learner();
        the(Accounts.class)
                .add(AccountSamples.account(learner, "n" + UUID.randomUUID(), roles), "hash");
        return learner;
    }

    public CourseId course(LearnerId... students) {
        var id = new CourseId(UUID.randomUUID().toString());
        the(Courses.class)
                .add(
                        Course.fresh(
                                id,
                                new ShownName("HIST 214"),
                                TOPIC,
                                Instant.EPOCH,
                                CourseDays.in(ZoneOffset.UTC)));
        for (var student : students) {
            the(Courses.class).add(Member.fresh(id, student, CourseRole.STUDENT, Instant.EPOCH));
        }
        return id;
    }

    /// A quiz that is assigned: it draws from these questions of the present edition.
    public QuizId quiz(CourseId course, Plan plan, List<QuestionId> questions) {
        return quiz(course, plan, the(Editions.class).current(TOPIC).revision(), questions);
    }

    /// A quiz of an edition that is in no store, but at hand as long as somebody holds it.
    public QuizId quiz(CourseId course, Plan plan, Edition edition) {
        the(Editions.class).hold(edition);
        return quiz(
                course,
                plan,
                edition.revision(),
                edition.bank().questions().stream().map(Question::id).toList());
    }

    private QuizId quiz(CourseId course, Plan plan, String revision, List<QuestionId> questions) {
        var id = new QuizId(UUID.randomUUID().toString());
        the(Quizzes.class)
                .add(
                        new Quiz(
                                id,
                                course,
                                new ShownName("Quiz 4"),
                                plan,
                                1,
                                Instant.EPOCH,
                                Optional.of(new Assigned(Instant.EPOCH, revision, 7, questions))));
        return id;
    }

    /// What the instructor decides otherwise afterwards.
    public void change(QuizId id, UnaryOperator<Plan> change) {
        var quizzes = the(Quizzes.class);
        var quiz = quizzes.find(id).orElseThrow();
        if (!quizzes.put(quiz.planned(change.apply(quiz.plan())))) {
            throw new IllegalStateException("The quiz was changed meanwhile");
        }
    }

    /// One question of every task, each of other events than those before.
    public List<Question> oneOfEach() {
        var bank = the(Editions.class).current(TOPIC).bank().questions();
        return bank.stream()
                .map(q -> q.task().type())
                .distinct()
                .map(type ->
                        bank.stream()
                                .filter(q -> q.task().type().equals(type))
                                .findFirst()
                                .orElseThrow())
                .toList();
    }
}
