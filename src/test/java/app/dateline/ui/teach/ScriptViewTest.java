package app.dateline.ui.teach;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.browser.FreshData;
import app.dateline.classroom.AccountSamples;
import app.dateline.classroom.Accounts;
import app.dateline.classroom.CourseId;
import app.dateline.classroom.CourseRole;
import app.dateline.classroom.Courses;
import app.dateline.classroom.JoinCode;
import app.dateline.classroom.JoinCodes;
import app.dateline.classroom.Member;
import app.dateline.classroom.ShownName;
import app.dateline.classroom.SignIns;
import app.dateline.classroom.quiz.Behaviour;
import app.dateline.classroom.quiz.Content;
import app.dateline.classroom.quiz.PaperId;
import app.dateline.classroom.quiz.Plan;
import app.dateline.classroom.quiz.QuizId;
import app.dateline.classroom.quiz.Showing;
import app.dateline.classroom.quiz.Showing.When;
import app.dateline.classroom.quiz.Terms;
import app.dateline.exchange.Hash;
import app.dateline.question.Question;
import app.dateline.question.SampleAnswers;
import app.dateline.service.Given;
import app.dateline.service.Inspecting;
import app.dateline.service.Schoolroom;
import app.dateline.service.Taking;
import app.dateline.study.LearnerId;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/// A student's paper as whoever teaches the course reads it, without a browser.
@SpringBootTest
@ContextConfiguration(initializers = FreshData.class)
@ViewPackages(packages = "app.dateline.ui")
class ScriptViewTest extends SpringBrowserlessTest {
    @Autowired private ApplicationContext beans;
    @Autowired private Taking taking;
    @Autowired private Inspecting inspecting;
    @Autowired private Accounts accounts;
    @Autowired private Courses courses;
    @Autowired private JoinCodes codes;
    @Autowired private SignIns signIns;

    private LearnerId teacher;
    private LearnerId student;
    private LearnerId other;
    private CourseId course;
    private List<Question> questions;

    @BeforeEach
    void aTeacherWhoIsSignedIn() {
        var room = new Schoolroom(beans);
        teacher = named(room, "Anna Reuter");
        student = named(room, "Fatima Noor");
        other = named(room, "Tomas Oduya");
        course = room.course(student, other);
        codes.put(JoinCode.fresh(course, new Random(course.hashCode())));
        courses.add(Member.fresh(course, teacher, CourseRole.INSTRUCTOR, Instant.EPOCH));
        questions = room.oneOfEach();
        signIn(teacher);
    }

    private LearnerId named(Schoolroom room, String shown) {
        var person = room.person();
        accounts.show(person, new ShownName(shown));
        return person;
    }

    private void signIn(LearnerId learner) {
        var secret = UUID.randomUUID().toString();
        signIns.add(AccountSamples.signIn(learner, Instant.now()), Hash.sha256(secret));
        HttpServletRequest request =
                ((VaadinServletRequest) VaadinRequest.getCurrent()).getHttpServletRequest();
        while (request instanceof HttpServletRequestWrapper wrapper) {
            request = (HttpServletRequest) wrapper.getRequest();
        }
        ((MockRequest) request)
                .setCookiesInt(new Cookie[] {new Cookie("dateline-sign-in", secret)});
    }

    private QuizId quiz(Behaviour behaviour, Showing showing) {
        var plan =
                Plan.of(
                                Content.of(questions.size()).drawn(Content.Drawn.SAME, List.of()),
                                Terms.open(ZoneOffset.UTC))
                        .running(behaviour, false)
                        .showing(showing);
        return new Schoolroom(beans)
                .quiz(course, plan, questions.stream().map(Question::id).toList());
    }

    private PaperId written(LearnerId learner, QuizId quiz, boolean right) {
        var paper = taking.start(learner, quiz).orElseThrow();
        for (var i = 0; i < questions.size(); i++) {
            var samples = SampleAnswers.of(questions.get(i).task());
            taking.answer(
                    learner,
                    paper,
                    new Given(
                            "a" + i,
                            i,
                            Optional.of((right ? samples.right() : samples.wrong()).getFirst()),
                            Optional.empty()));
        }
        return paper;
    }

    private void open(PaperId paper, String rest) {
        UI.getCurrent().navigate("course/%s/gradebook/%s%s".formatted(course, paper, rest));
    }

    private String shown() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    @Test
    void theGradebookLeadsToThePaperAndNobodyElseIsInIt() {
        var quiz = quiz(Behaviour.DEFERRED, Showing.CAREFUL);
        var paper = written(student, quiz, false);
        taking.handIn(student, paper);
        taking.handIn(other, written(other, quiz, true));
        UI.getCurrent()
                .navigate(
                        "course/%s/gradebook".formatted(course),
                        QueryParameters.simple(
                                Map.of("quiz", quiz.value(), "student", student.value())));
        assertThat(find(RouterLink.class).all().stream().map(RouterLink::getHref))
                .contains("course/%s/gradebook/%s".formatted(course, paper));
        open(paper, "");
        assertThat(shown())
                .contains("Fatima Noor, Quiz 4", "Attempt 1", "It earned", "What was done")
                .doesNotContain("Tomas");
    }

    @ParameterizedTest
    @EnumSource(Behaviour.class)
    void everyQuestionIsToldWithItsProofWhateverTheStudentMaySee(Behaviour behaviour) {
        var paper = written(student, quiz(behaviour, new Showing(Map.of())), false);
        for (var over : new boolean[] {false, true}) {
            if (over) {
                taking.handIn(student, paper);
            }
            for (var i = 0; i < questions.size(); i++) {
                open(paper, "/" + (i + 1));
                assertThat(shown())
                        .as("%s, over: %s", questions.get(i).task().type(), over)
                        .contains("Stated by", "The claims that prove it", "answered “");
            }
        }
    }

    @Test
    void whatHasNoAnswerIsToldToo() {
        var paper = taking.start(student, quiz(Behaviour.DEFERRED, Showing.CAREFUL)).orElseThrow();
        open(paper, "");
        assertThat(shown())
                .contains("No answer", "being written")
                .doesNotContain("Add the comment");
        taking.handIn(student, paper);
        open(paper, "/1");
        assertThat(shown())
                .contains("No answer", "Stated by", "Add the comment")
                .doesNotContain("You gave", "Now you know");
    }

    @Test
    void aCommentIsReadWithTheOutcomeByTheStudent() {
        var paper = written(student, quiz(Behaviour.DEFERRED, Showing.all(When.HANDED_IN)), true);
        taking.handIn(student, paper);
        inspecting.comment(teacher, paper, Optional.of(1), "Well remembered");
        inspecting.comment(teacher, paper, Optional.empty(), "Read Khan again");
        open(paper, "/2");
        assertThat(shown())
                .contains("Anna Reuter, ", "Well remembered", "The student reads it at once")
                .doesNotContain("Read Khan again");
        open(paper, "");
        assertThat(shown()).contains("Read Khan again", "One comment");
        signIn(student);
        UI.getCurrent().navigate("outcome/%s".formatted(paper));
        assertThat(shown())
                .contains("On question 2: Well remembered", "Read Khan again")
                .doesNotContain("Anna Reuter");
        UI.getCurrent().navigate("outcome/%s/2".formatted(paper));
        assertThat(shown()).contains("Well remembered").doesNotContain("Read Khan again");
    }

    @Test
    void aCommentWaitsForTheOutcome() {
        var paper = written(student, quiz(Behaviour.DEFERRED, Showing.CAREFUL), true);
        taking.handIn(student, paper);
        inspecting.comment(teacher, paper, Optional.empty(), "Read Khan again");
        open(paper, "");
        assertThat(shown()).contains("The student reads it when the quiz is over");
        signIn(student);
        UI.getCurrent().navigate("outcome/%s".formatted(paper));
        assertThat(shown()).doesNotContain("Read Khan again");
    }
}
