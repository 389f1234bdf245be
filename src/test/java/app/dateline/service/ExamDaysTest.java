package app.dateline.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.browser.FreshData;
import app.dateline.classroom.Course;
import app.dateline.classroom.CourseDays;
import app.dateline.classroom.CourseId;
import app.dateline.classroom.CourseRole;
import app.dateline.classroom.Courses;
import app.dateline.classroom.Member;
import app.dateline.classroom.Role;
import app.dateline.study.LearnerId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// The exam of a course as the day that its students' reviews may aim at.
@SpringBootTest
@Import(SetClock.class)
@ContextConfiguration(initializers = FreshData.class)
class ExamDaysTest {
    private static final String TOPIC = Schoolroom.TOPIC;

    @Autowired private ExamDays exams;
    @Autowired private Settings settings;
    @Autowired private Teaching teaching;
    @Autowired private Courses courses;
    @Autowired private InstantSource clock;
    @Autowired private BeanFactory beans;

    private LearnerId teacher;
    private LearnerId student;
    private CourseId course;

    @BeforeEach
    void aCourseWithAnExam() {
        var room = new Schoolroom(beans);
        teacher = room.person(Role.INSTRUCTOR);
        student = room.person();
        course =
                teaching.begin(teacher, "HIST 214", TOPIC, CourseDays.in(ZoneOffset.UTC))
                        .orElseThrow();
        courses.add(Member.fresh(course, student, CourseRole.STUDENT, Instant.EPOCH));
        exam(in(20));
    }

    private LocalDate in(int days) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(days);
    }

    private void exam(LocalDate day) {
        teaching.days(teacher, course, CourseDays.in(ZoneOffset.UTC).exam(Optional.of(day)));
    }

    private Map<String, LocalDate> chosen() {
        return settings.of(Optional.of(student)).review().exams();
    }

    private void choose(LocalDate day) {
        settings.change(student, s -> s.withReview(s.review().withExams(Map.of(TOPIC, day))));
    }

    @Test
    void theExamIsProposedAndAimedAtOnlyOnceTheLearnerTakesIt() {
        assertThat(exams.of(student, TOPIC))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.day()).isEqualTo(in(20));
                    assertThat(p.own()).isEmpty();
                });
        assertThat(chosen()).isEmpty();
        assertThat(exams.take(student, course)).isTrue();
        assertThat(chosen()).containsEntry(TOPIC, in(20));
        assertThat(exams.of(student, TOPIC).getFirst().taken()).isTrue();
        assertThat(exams.take(student, course)).as("twice is once").isTrue();
    }

    @Test
    void whatTheLearnerChoseIsNeverOverriddenUnlessItIsOver() {
        choose(in(5));
        assertThat(exams.take(student, course)).isFalse();
        assertThat(chosen()).containsEntry(TOPIC, in(5));
        assertThat(exams.of(student, TOPIC).getFirst().own()).contains(in(5));
        choose(in(-1));
        assertThat(exams.take(student, course)).isTrue();
        assertThat(chosen()).containsEntry(TOPIC, in(20));
    }

    @Test
    void anExamThatIsMovedIsProposedAnewAndChangesNothingByItself() {
        exams.take(student, course);
        exam(in(30));
        assertThat(chosen()).containsEntry(TOPIC, in(20));
        assertThat(exams.of(student, TOPIC).getFirst().taken()).isFalse();
    }

    @Test
    void nothingIsProposedOfWhatIsOverOrOfAnotherTopicOrToWhoTeaches() {
        assertThat(exams.of(teacher, TOPIC)).isEmpty();
        assertThat(exams.of(student, "another")).isEmpty();
        exam(in(0));
        assertThat(exams.of(student, TOPIC)).isEmpty();
        assertThat(exams.take(student, course)).isFalse();
        exam(in(20));
        teaching.state(teacher, course, Course.State.ENDED);
        assertThat(exams.of(student, TOPIC)).isEmpty();
        var stranger = new Schoolroom(beans).person();
        assertThatThrownBy(() -> exams.take(stranger, course)).isInstanceOf(NotThere.class);
    }
}
