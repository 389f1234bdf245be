package app.dateline.rights;

import app.dateline.classroom.AccountSamples;
import app.dateline.classroom.Accounts;
import app.dateline.classroom.CourseDays;
import app.dateline.classroom.CourseId;
import app.dateline.classroom.CourseRole;
import app.dateline.classroom.Courses;
import app.dateline.classroom.Member;
import app.dateline.classroom.Role;
import app.dateline.classroom.SignIn;
import app.dateline.classroom.SignIns;
import app.dateline.classroom.quiz.Content;
import app.dateline.classroom.quiz.PaperId;
import app.dateline.classroom.quiz.Plan;
import app.dateline.classroom.quiz.QuizId;
import app.dateline.classroom.quiz.Terms;
import app.dateline.exchange.Hash;
import app.dateline.question.Answer;
import app.dateline.question.Question;
import app.dateline.service.Editions;
import app.dateline.service.Guests;
import app.dateline.service.Practice;
import app.dateline.service.Quizzing;
import app.dateline.service.Schoolroom;
import app.dateline.service.Taking;
import app.dateline.service.Teaching;
import app.dateline.study.AttemptId;
import app.dateline.study.Blueprint;
import app.dateline.study.LearnerId;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/// One of every person, with what is theirs, made when a row first asks for it: every row is played with a cast of its own.
final class Cast {
    static final String TOPIC = "russia-pakistan";
    static final ZoneId ZONE = ZoneOffset.UTC;

    private final ApplicationContext beans;
    private final Map<Person, LearnerId> people = new EnumMap<>(Person.class);
    private final Map<Person, CourseId> courses = new EnumMap<>(Person.class);
    private final Map<Person, String> guestSecrets = new HashMap<>();
    private Optional<AttemptId> round = Optional.empty();
    private Optional<QuizId> draft = Optional.empty();
    private Optional<QuizId> quiz = Optional.empty();

    Cast(ApplicationContext beans) {
        this.beans = beans;
    }

    <T> T the(Class<T> service) {
        return beans.getBean(service);
    }

    /// A first visitor has no id: one that nobody has stands for theirs.
    LearnerId id(Person person) {
        return people.computeIfAbsent(
                person,
                p ->
                        switch (p) {
                            case ANONYMOUS -> new LearnerId(UUID.randomUUID().toString());
                            case GUEST -> guest(p);
                            case STUDENT, OTHER_STUDENT -> account(p);
                            case INSTRUCTOR, OTHER_INSTRUCTOR -> account(p, Role.INSTRUCTOR);
                            case AUTHOR -> account(p, Role.AUTHOR);
                            case ADMINISTRATOR -> account(p, Role.ADMINISTRATOR);
                        });
    }

    private LearnerId guest(Person person) {
        var welcome = the(Guests.class).welcome();
        guestSecrets.put(person, welcome.secret());
        return welcome.learner();
    }

    private LearnerId account(Person person, Role... roles) {
        var learner = guest(person);
        the(Accounts.class)
                .add(AccountSamples.account(learner, "n" + UUID.randomUUID(), roles), "hash");
        return learner;
    }

    /// The name a person signs in with.
    String name(Person person) {
        return the(Accounts.class).find(id(person)).orElseThrow().name().value();
    }

    /// The course of INSTRUCTOR with STUDENT in it, or that of the other two.
    CourseId course(Person instructor) {
        return courses.computeIfAbsent(
                instructor,
                i -> {
                    var id =
                            the(Teaching.class)
                                    .begin(id(i), "Course of " + i, TOPIC, CourseDays.in(ZONE))
                                    .orElseThrow();
                    var student = i == Person.INSTRUCTOR ? Person.STUDENT : Person.OTHER_STUDENT;
                    the(Courses.class)
                            .add(Member.fresh(id, id(student), CourseRole.STUDENT, Instant.EPOCH));
                    return id;
                });
    }

    CourseId course() {
        course(Person.OTHER_INSTRUCTOR);
        return course(Person.INSTRUCTOR);
    }

    /// A draft of INSTRUCTOR's course.
    QuizId draft() {
        if (draft.isEmpty()) {
            draft =
                    the(Quizzing.class)
                            .begin(id(Person.INSTRUCTOR), course(), "Quiz 1", Content.of(5));
        }
        return draft.orElseThrow();
    }

    /// A round of STUDENT with a miss in it.
    AttemptId round() {
        if (round.isEmpty()) {
            var practice = the(Practice.class);
            var id = practice.start(id(Person.STUDENT), TOPIC, Blueprint.of(2), ZONE);
            practice.answer(id(Person.STUDENT), id, 0, "a", new Answer.Passed(), ZONE);
            round = Optional.of(id);
        }
        return round.get();
    }

    /// A quiz that is assigned in the course of INSTRUCTOR.
    QuizId quiz() {
        if (quiz.isEmpty()) {
            var questions = the(Editions.class).current(TOPIC).bank().questions();
            quiz =
                    Optional.of(
                            new Schoolroom(beans)
                                    .quiz(
                                            course(),
                                            Plan.of(Content.of(3), Terms.open(ZONE)),
                                            questions.stream()
                                                    .map(Question::id)
                                                    .limit(60)
                                                    .toList()));
        }
        return quiz.get();
    }

    /// A paper that STUDENT writes on it.
    PaperId paper() {
        return the(Taking.class).start(id(Person.STUDENT), quiz()).orElseThrow();
    }

    /// A sign-in of a person.
    SignIn signIn(Person person, String secret) {
        var signIn = AccountSamples.signIn(id(person), Instant.now());
        the(SignIns.class).add(signIn, Hash.sha256(secret));
        return signIn;
    }

    String guestSecret(Person person) {
        id(person);
        return guestSecrets.getOrDefault(person, "");
    }
}
