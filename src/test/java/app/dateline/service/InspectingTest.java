package app.dateline.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.browser.FreshData;
import app.dateline.classroom.CourseId;
import app.dateline.classroom.CourseRole;
import app.dateline.classroom.Courses;
import app.dateline.classroom.Learners;
import app.dateline.classroom.Member;
import app.dateline.classroom.quiz.Content;
import app.dateline.classroom.quiz.PaperId;
import app.dateline.classroom.quiz.PaperStep;
import app.dateline.classroom.quiz.Plan;
import app.dateline.classroom.quiz.Showing;
import app.dateline.classroom.quiz.Showing.When;
import app.dateline.classroom.quiz.Terms;
import app.dateline.question.Question;
import app.dateline.question.SampleAnswers;
import app.dateline.study.LearnerId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// Papers read by those who teach the course, and what is said of them.
@SpringBootTest
@Import(SetClock.class)
@ContextConfiguration(initializers = FreshData.class)
class InspectingTest {
    @Autowired private BeanFactory beans;
    @Autowired private Inspecting inspecting;
    @Autowired private Taking taking;
    @Autowired private OwnData ownData;
    @Autowired private Courses courses;
    @Autowired private Learners learners;

    private LearnerId teacher = new LearnerId(UUID.randomUUID().toString());
    private LearnerId student = teacher;
    private CourseId course = new CourseId(UUID.randomUUID().toString());
    private List<Question> questions = List.of();

    @BeforeEach
    void aCourse() {
        var room = new Schoolroom(beans);
        teacher = room.person();
        student = room.person();
        course = room.course(student);
        courses.add(Member.fresh(course, teacher, CourseRole.INSTRUCTOR, Instant.EPOCH));
        questions = room.oneOfEach();
    }

    private PaperId begun(Showing showing) {
        var plan =
                Plan.of(
                                Content.of(questions.size()).drawn(Content.Drawn.SAME, List.of()),
                                Terms.open(ZoneOffset.UTC))
                        .showing(showing);
        var quiz =
                new Schoolroom(beans)
                        .quiz(course, plan, questions.stream().map(Question::id).toList());
        return taking.start(student, quiz).orElseThrow();
    }

    private PaperId handedIn(Showing showing) {
        var paper = begun(showing);
        var first = taking.sheet(student, paper).question(0);
        taking.answer(
                student,
                paper,
                new Given(
                        "a",
                        0,
                        Optional.of(SampleAnswers.of(first.task()).right().getFirst()),
                        Optional.empty()));
        taking.handIn(student, paper);
        return paper;
    }

    @Test
    void whoTeachesReadsThePaperAsItWasWritten() {
        var paper = handedIn(Showing.all(When.CLOSED));
        var script = inspecting.script(teacher, paper);
        assertThat(script.student().learner()).isEqualTo(student);
        assertThat(script.sheet().paper()).isEqualTo(taking.sheet(student, paper).paper());
        assertThat(script.sheet().paper().earned()).isEqualTo(1);
        assertThat(script.comments()).isEmpty();
    }

    @Test
    void aPaperOfWhoHasLeftTheCourseIsNotThere() {
        var paper = handedIn(Showing.CAREFUL);
        courses.remove(course, student);
        assertThatThrownBy(() -> inspecting.script(teacher, paper)).isInstanceOf(NotThere.class);
    }

    @Test
    void whatIsSaidStandsWithWhoSaidItAndChangesNoMark() {
        var paper = handedIn(Showing.all(When.HANDED_IN));
        var before = inspecting.script(teacher, paper).sheet().paper().earned();
        inspecting.comment(teacher, paper, Optional.of(0), "  Well remembered ");
        inspecting.comment(teacher, paper, Optional.empty(), "Read Khan again");
        var script = inspecting.script(teacher, paper);
        assertThat(script.on(Optional.of(0)))
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.comment().text()).isEqualTo("Well remembered");
                    assertThat(said.by().orElseThrow().learner()).isEqualTo(teacher);
                });
        assertThat(script.on(Optional.empty())).hasSize(1);
        assertThat(script.sheet().paper().earned()).isEqualTo(before);
        assertThat(taking.sheet(student, paper).disclosure().comments()).hasSize(2);
        assertThat(ownData.file(student))
                .contains("Read Khan again")
                .doesNotContain(teacher.value());
        learners.erase(teacher);
        var second = new Schoolroom(beans).person();
        courses.add(Member.fresh(course, second, CourseRole.INSTRUCTOR, Instant.EPOCH));
        assertThat(inspecting.script(second, paper).comments())
                .extracting(Inspecting.Said::by)
                .containsOnly(Optional.empty());
    }

    @Test
    void whatMayTellWhatIsRightIsNotReadBeforeThat() {
        var paper = handedIn(Showing.CAREFUL);
        inspecting.comment(teacher, paper, Optional.of(0), "It was the canary of 2011");
        assertThat(taking.sheet(student, paper).disclosure().comments()).isEmpty();
        assertThat(ownData.file(student)).doesNotContain("canary");
    }

    @Test
    void whatCannotBeSaidIsRefused() {
        var running = begun(Showing.CAREFUL);
        assertThatThrownBy(() -> inspecting.comment(teacher, running, Optional.empty(), "Good"))
                .isInstanceOf(NotThere.class);
        taking.handIn(student, running);
        assertThatThrownBy(() -> inspecting.comment(teacher, running, Optional.of(99), "Good"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("questions 0 to 8; found 99");
        for (var text : List.of("", " \n", "x".repeat(PaperStep.Commented.LONGEST + 1))) {
            assertThatThrownBy(() -> inspecting.comment(teacher, running, Optional.empty(), text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("1 to 1000 characters");
        }
        assertThat(inspecting.script(teacher, running).comments()).isEmpty();
    }
}
