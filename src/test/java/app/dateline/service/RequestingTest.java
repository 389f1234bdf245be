package app.dateline.service;

import static app.dateline.service.Schoolroom.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.browser.FreshData;
import app.dateline.classroom.CourseDays;
import app.dateline.classroom.CourseId;
import app.dateline.classroom.CourseRole;
import app.dateline.classroom.Courses;
import app.dateline.classroom.Member;
import app.dateline.classroom.Role;
import app.dateline.classroom.quiz.Content;
import app.dateline.classroom.quiz.Exemption;
import app.dateline.classroom.quiz.Exemption.For;
import app.dateline.classroom.quiz.Plan;
import app.dateline.classroom.quiz.Quiz;
import app.dateline.classroom.quiz.QuizId;
import app.dateline.classroom.quiz.Request;
import app.dateline.classroom.quiz.Terms;
import app.dateline.study.LearnerId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest
@Import(SetClock.class)
@ContextConfiguration(initializers = FreshData.class)
class RequestingTest {
    @Autowired private ApplicationContext beans;
    @Autowired private Requesting requesting;
    @Autowired private Teaching teaching;
    @Autowired private Quizzing quizzing;
    @Autowired private Taking taking;
    @Autowired private Courses courses;
    @Autowired private Agenda agenda;
    @Autowired private Editions editions;
    @Autowired private SetClock.Hands clock;

    private LearnerId teacher;
    private LearnerId student;
    private CourseId course;
    private QuizId quiz;

    @BeforeEach
    void assign() {
        var room = new Schoolroom(beans);
        teacher = room.person(Role.INSTRUCTOR);
        student = room.person();
        course =
                teaching.begin(teacher, "HIST 214", TOPIC, CourseDays.in(ZoneOffset.UTC))
                        .orElseThrow();
        courses.add(Member.fresh(course, student, CourseRole.STUDENT, Instant.EPOCH));
        quiz =
                room.quiz(
                        course,
                        Plan.of(
                                Content.of(1).drawn(Content.Drawn.SAME, List.of()),
                                Terms.open(ZoneOffset.UTC)),
                        List.of(editions.current(TOPIC).bank().questions().getFirst().id()));
    }

    private Quiz quiz() {
        return quizzing.quiz(teacher, quiz);
    }

    private int attempts() {
        return taking.front(student, quiz).terms().attempts();
    }

    private Optional<Request.Answered> answer() {
        return requesting.standing(student, quiz).flatMap(Request::answered);
    }

    private void save(Exemption exemption) {
        quizzing.save(teacher, quiz().planned(quiz().plan().excepting(List.of(exemption))));
    }

    private static Exemption twice(For whom) {
        return new Exemption(
                whom,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(2));
    }

    @Test
    void whatIsAskedForWaitsOnTodayUntilAnExemptionGrantsIt() {
        requesting.ask(student, quiz, " A second attempt: the line broke. ");
        assertThat(requesting.open(teacher, quiz()))
                .singleElement()
                .satisfies(a -> {
                    assertThat(a.student().learner()).isEqualTo(student);
                    assertThat(a.request().words()).isEqualTo("A second attempt: the line broke.");
                });
        assertThat(agenda.needs(teacher)).anyMatch(Agenda.Need.Requested.class::isInstance);
        assertThat(attempts()).isEqualTo(1);

        save(twice(new For.Student(student)));
        assertThat(attempts()).isEqualTo(2);
        assertThat(answer()).hasValueSatisfying(a -> assertThat(a.granted()).isTrue());
        assertThat(agenda.needs(teacher)).noneMatch(Agenda.Need.Requested.class::isInstance);
    }

    @Test
    void anExemptionOfSomebodyElseAndOneThatWasThereGrantNothing() {
        save(twice(new For.Student(student)));
        requesting.ask(student, quiz, "A third attempt");
        save(twice(new For.Student(student)));
        assertThat(answer()).as("as it was").isEmpty();
        save(twice(new For.Group("B")));
        assertThat(answer()).as("of a group").isEmpty();
        assertThat(requesting.open(teacher, quiz())).hasSize(1);
    }

    @Test
    void whatIsRefusedSaysWhyAndStaysAsItWas() {
        requesting.ask(student, quiz, "Another day");
        var request = requesting.open(teacher, quiz()).getFirst().request();
        assertThat(requesting.refuse(teacher, quiz(), request.id(), "It was told in time."))
                .isTrue();
        assertThat(requesting.refuse(teacher, quiz(), request.id(), "Again")).isFalse();
        assertThat(answer())
                .hasValueSatisfying(a -> {
                    assertThat(a.granted()).isFalse();
                    assertThat(a.words()).isEqualTo("It was told in time.");
                });
        clock.move(Duration.ofMinutes(1));
        requesting.ask(student, quiz, "But");
        assertThat(requesting.standing(student, quiz).orElseThrow().words()).isEqualTo("But");
    }

    @Test
    void theLaterOfTwoRequestsStandsAndOneMayTakeItBack() {
        requesting.ask(student, quiz, "One");
        requesting.ask(student, quiz, "Other");
        assertThat(requesting.open(teacher, quiz())).hasSize(1);
        requesting.takeBack(student, quiz);
        assertThat(requesting.open(teacher, quiz())).isEmpty();
        assertThatThrownBy(() -> requesting.ask(student, quiz, "  "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> requesting.ask(student, quiz, "x".repeat(Request.LONGEST + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoHasLeftTheCourseAsksForNothing() {
        requesting.ask(student, quiz, "More time");
        courses.remove(course, student);
        assertThat(requesting.open(teacher, quiz())).isEmpty();
        assertThatThrownBy(() -> requesting.ask(student, quiz, "More time"))
                .isInstanceOf(NotThere.class);
    }
}
