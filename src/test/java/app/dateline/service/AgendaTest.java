package app.dateline.service;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.browser.FreshData;
import app.dateline.classroom.CourseDays;
import app.dateline.classroom.CourseId;
import app.dateline.classroom.CourseRole;
import app.dateline.classroom.Courses;
import app.dateline.classroom.Member;
import app.dateline.classroom.Role;
import app.dateline.classroom.quiz.Content;
import app.dateline.classroom.quiz.Plan;
import app.dateline.classroom.quiz.QuizId;
import app.dateline.classroom.quiz.Terms;
import app.dateline.question.Question;
import app.dateline.service.Agenda.Need;
import app.dateline.study.LearnerId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
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

/// What is on somebody's page today from their courses.
@SpringBootTest
@Import(SetClock.class)
@ContextConfiguration(initializers = FreshData.class)
class AgendaTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @Autowired private ApplicationContext beans;
    @Autowired private Agenda agenda;
    @Autowired private Taking taking;
    @Autowired private Quizzing quizzing;
    @Autowired private Teaching teaching;
    @Autowired private Courses courses;
    @Autowired private InstantSource clock;

    private Schoolroom room;
    private LearnerId teacher;
    private LearnerId student;
    private CourseId course;

    @BeforeEach
    void aCourse() {
        room = new Schoolroom(beans);
        teacher = room.person(Role.INSTRUCTOR);
        student = room.person();
        course =
                teaching.begin(teacher, "HIST 214", Schoolroom.TOPIC, CourseDays.in(ZoneOffset.UTC))
                        .orElseThrow();
        for (var one : List.of(student, room.person())) {
            courses.add(Member.fresh(course, one, CourseRole.STUDENT, Instant.EPOCH));
        }
    }

    private QuizId quiz(Optional<Instant> opens, Optional<Instant> closes) {
        return room.quiz(
                course,
                Plan.of(
                        Content.of(9).drawn(Content.Drawn.SAME, List.of()),
                        Terms.open(ZoneOffset.UTC).dated(opens, Optional.empty(), closes)),
                room.oneOfEach().stream().map(Question::id).toList());
    }

    private Optional<Instant> in(Duration time) {
        return Optional.of(clock.instant().plus(time));
    }

    private List<QuizId> toWrite() {
        return agenda.toWrite(student).stream().map(front -> front.quiz().id()).toList();
    }

    @Test
    void aStudentSeesWhatCanBeWrittenNowAndWhatClosesFirstBeforeTheRest() {
        var anyTime = quiz(Optional.empty(), Optional.empty());
        var soon = quiz(Optional.empty(), in(HOUR));
        quiz(in(HOUR), Optional.empty());
        quiz(Optional.empty(), in(HOUR.negated()));
        assertThat(toWrite()).containsExactly(soon, anyTime);

        var paper = taking.start(student, soon).orElseThrow();
        assertThat(toWrite()).containsExactly(soon, anyTime);
        taking.handIn(student, paper);
        assertThat(toWrite()).containsExactly(anyTime);
        assertThat(agenda.toWrite(teacher)).isEmpty();
        assertThat(agenda.needs(student)).isEmpty();
    }

    @Test
    void whoTeachesSeesWhatIsWrittenThenWhatClosesSoonThenWhatIsNotAssigned() {
        var draft = quizzing.begin(teacher, course, "Quiz 5", Content.of(5)).orElseThrow();
        var closes = in(HOUR);
        var soon = quiz(Optional.empty(), closes);
        quiz(Optional.empty(), in(Duration.ofDays(2)));
        assertThat(taking.start(student, soon)).isPresent();

        var needs = agenda.needs(teacher);
        assertThat(needs).extracting(need -> need.quiz().id()).containsExactly(soon, soon, draft);
        assertThat(((Need.Writing) needs.get(0)).papers()).isEqualTo(1);
        var closing = (Need.Closing) needs.get(1);
        assertThat(closing.closes()).isEqualTo(closes.orElseThrow());
        assertThat(closing.notBegun()).isEqualTo(1);
        assertThat(closing.students()).isEqualTo(2);
    }
}
