package app.dateline.ui.take;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.browser.FreshData;
import app.dateline.classroom.AccountSamples;
import app.dateline.classroom.CourseId;
import app.dateline.classroom.SignIns;
import app.dateline.classroom.quiz.Behaviour;
import app.dateline.classroom.quiz.Content;
import app.dateline.classroom.quiz.Overdue;
import app.dateline.classroom.quiz.PaperId;
import app.dateline.classroom.quiz.Plan;
import app.dateline.classroom.quiz.QuizId;
import app.dateline.classroom.quiz.Showing;
import app.dateline.classroom.quiz.Showing.When;
import app.dateline.classroom.quiz.Terms;
import app.dateline.exchange.Hash;
import app.dateline.question.Answer;
import app.dateline.question.Question;
import app.dateline.question.SampleAnswers;
import app.dateline.question.Task;
import app.dateline.service.Given;
import app.dateline.service.Schoolroom;
import app.dateline.service.Taking;
import app.dateline.study.LearnerId;
import app.dateline.ui.account.SignInView;
import app.dateline.ui.answer.AnswerField;
import app.dateline.ui.learn.LostView;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/// Quizzes as students take them, without a browser.
@SpringBootTest
@ContextConfiguration(initializers = FreshData.class)
@ViewPackages(packages = "app.dateline.ui")
class TakeViewsTest extends SpringBrowserlessTest {
    private static final Terms QUARTER =
            Terms.open(ZoneOffset.UTC)
                    .limited(Optional.of(Duration.ofMinutes(15)), Overdue.HANDED_IN);

    @Autowired private ApplicationContext beans;
    @Autowired private Taking taking;
    @Autowired private SignIns signIns;

    private LearnerId student;
    private CourseId course;
    private List<Question> questions;

    @BeforeEach
    void aStudentWhoIsSignedIn() {
        var room = new Schoolroom(beans);
        student = room.person();
        course = room.course(student);
        questions = room.oneOfEach();
        var secret = UUID.randomUUID().toString();
        signIns.add(AccountSamples.signIn(student, Instant.now()), Hash.sha256(secret));
        cookies(new Cookie("dateline-sign-in", secret));
    }

    private static void cookies(Cookie... cookies) {
        HttpServletRequest request =
                ((VaadinServletRequest) VaadinRequest.getCurrent()).getHttpServletRequest();
        while (request instanceof HttpServletRequestWrapper wrapper) {
            request = (HttpServletRequest) wrapper.getRequest();
        }
        ((MockRequest) request).setCookiesInt(cookies);
    }

    private QuizId quiz(Behaviour behaviour, Showing showing) {
        return new Schoolroom(beans)
                .quiz(
                        course,
                        Plan.of(
                                        Content.of(questions.size())
                                                .drawn(Content.Drawn.SAME, List.of()),
                                        QUARTER)
                                .running(behaviour, false)
                                .showing(showing),
                        questions.stream().map(Question::id).toList());
    }

    private PaperId begun(Behaviour behaviour, Showing showing) {
        return taking.start(student, quiz(behaviour, showing)).orElseThrow();
    }

    private void open(String address) {
        UI.getCurrent().navigate(address);
    }

    private String shown() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private void press(String words) {
        find(Button.class).all().stream()
                .filter(b -> b.getText().equals(words))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private void answer(PaperId paper, int index, Answer answer) {
        taking.answer(
                student,
                paper,
                new Given(
                        UUID.randomUUID().toString(),
                        index,
                        Optional.of(answer),
                        Optional.empty()));
    }

    private void answerAll(PaperId paper, boolean right) {
        for (var i = 0; i < questions.size(); i++) {
            var samples = SampleAnswers.of(questions.get(i).task());
            answer(paper, i, (right ? samples.right() : samples.wrong()).getFirst());
        }
    }

    @Test
    void theFrontPageSaysWhatTheQuizIsAndBeginsIt() {
        var quiz = quiz(Behaviour.DEFERRED, Showing.CAREFUL);
        open("course/" + course);
        assertThat(shown()).contains("Quiz 4", "Open now");
        open("take/" + quiz);
        assertThat(shown())
                .contains("9 questions", "You have 15 minutes", "You see your mark as soon as")
                .contains("The right answers are shown when the quiz is over");
        press("Begin");
        assertThat(getCurrentView()).isInstanceOf(PaperView.class);
        assertThat(shown()).contains("Quiz 4", "HIST 214, attempt 1 of 1", "Question 1 of 9");
        open("take/" + quiz);
        press("Go on writing");
        assertThat(taking.front(student, quiz).papers()).hasSize(1);
    }

    @Test
    void everyFieldShowsTheAnswerThatWasGivenBefore() {
        var paper = begun(Behaviour.DEFERRED, Showing.CAREFUL);
        answerAll(paper, false);
        for (var i = 0; i < questions.size(); i++) {
            var given = taking.sheet(student, paper).paper().answer(i).orElseThrow();
            open("paper/%s/%d".formatted(paper, i + 1));
            assertThat(find(AnswerField.class).single().answer())
                    .as(questions.get(i).task().type())
                    .isEqualTo(given.answer());
        }
        open("paper/" + paper);
        assertThat(shown()).as("where one was").contains("Question 9 of 9");
    }

    @Test
    void whatIsChosenIsKeptAtOnceAndClearedAgain() {
        var paper = begun(Behaviour.DEFERRED, Showing.CAREFUL);
        var index = first(Task.ChooseOne.class);
        open("paper/%s/%d".formatted(paper, index + 1));
        RadioButtonGroup<Integer> options = options();
        options.setValue(1);
        assertThat(taking.sheet(student, paper).paper().answer(index))
                .flatMap(a -> a.answer())
                .contains(new Answer.Chosen(1));
        assertThat(shown()).contains("answered, 1", "open, 8");
        press("Flag for later");
        assertThat(shown()).contains("flagged, 1", "Take the flag off");
        press("Clear my answer");
        assertThat(taking.sheet(student, paper).paper().answer(index)).isEmpty();
        assertThat(shown()).contains("answered, 0");
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Integer> options() {
        return find(RadioButtonGroup.class).all().getFirst();
    }

    private int first(Class<? extends Task> task) {
        return questions.indexOf(
                questions.stream()
                        .filter(q -> task.isInstance(q.task()))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void whatWasWrittenElsewhereMeanwhileIsTold() {
        var paper = begun(Behaviour.DEFERRED, Showing.CAREFUL);
        var index = first(Task.ChooseOne.class);
        open("paper/%s/%d".formatted(paper, index + 1));
        options().setValue(1);
        assertThat(shown()).doesNotContain("open in another tab");
        answer(paper, index, new Answer.Chosen(2));
        options().setValue(0);
        assertThat(shown()).contains("open in another tab; the later answer counts");
    }

    @Test
    void beforeHandingInItIsSaidWhatIsOpenAndThenThePaperIsOver() {
        var paper = begun(Behaviour.DEFERRED, Showing.CAREFUL);
        answer(paper, 0, SampleAnswers.of(questions.getFirst().task()).right().getFirst());
        open("paper/" + paper);
        press("Hand in…");
        assertThat(shown()).contains("Hand in Quiz 4?", "Eight questions have no answer yet.");
        press("Hand in now");
        assertThat(getCurrentView()).isInstanceOf(OutcomeView.class);
        assertThat(shown()).contains("Quiz 4: 1 of 9", "Handed in");
        open("paper/" + paper);
        assertThat(getCurrentView()).isInstanceOf(OutcomeView.class);
    }

    @ParameterizedTest
    @EnumSource(Behaviour.class)
    void nothingOfTheKeyIsShownBeforeItMayBe(Behaviour behaviour) {
        var paper = begun(behaviour, Showing.CAREFUL);
        answerAll(paper, false);
        for (var i = 0; i < questions.size(); i++) {
            open("paper/%s/%d".formatted(paper, i + 1));
            assertThat(shown()).doesNotContain("Stated by", "Why not");
        }
        taking.handIn(student, paper);
        for (var i = 0; i < questions.size(); i++) {
            open("outcome/%s/%d".formatted(paper, i + 1));
            assertThat(getCurrentView()).isInstanceOf(OutcomeView.class);
            assertThat(shown()).doesNotContain("Stated by", "Why not").contains("You answered");
        }
    }

    @Test
    void onceAllMayBeSeenEveryQuestionIsToldWithItsSources() {
        var paper = begun(Behaviour.DEFERRED, Showing.all(When.HANDED_IN));
        answerAll(paper, true);
        taking.handIn(student, paper);
        open("outcome/" + paper);
        assertThat(shown()).contains("Quiz 4: 9 of 9");
        assertThat(find(RouterLink.class).all().stream().map(RouterLink::getHref))
                .contains("outcome/%s/9".formatted(paper));
        for (var i = 0; i < questions.size(); i++) {
            open("outcome/%s/%d".formatted(paper, i + 1));
            assertThat(shown()).as(questions.get(i).task().type()).contains("Stated by", "Right");
        }
        open("outcome/%s/10".formatted(paper));
        assertThat(getCurrentView()).isInstanceOf(LostView.class);
    }

    @Test
    void ofWhatIsNotShownThereIsNoPage() {
        var paper = begun(Behaviour.DEFERRED, Showing.all(When.CLOSED));
        taking.handIn(student, paper);
        open("outcome/" + paper);
        assertThat(shown()).contains("Quiz 4 is handed in").doesNotContain("of 9");
        open("outcome/%s/1".formatted(paper));
        assertThat(getCurrentView()).isInstanceOf(LostView.class);
    }

    @Test
    void aWrongTryIsToldInPlaceWithWhatIsLeft() {
        var paper = begun(Behaviour.TRIES, Showing.all(When.DURING));
        var index = first(Task.ChooseOne.class);
        var wrong = SampleAnswers.of(questions.get(index).task()).wrong().getFirst();
        answer(paper, index, wrong);
        var id = taking.sheet(student, paper).paper().answer(index).orElseThrow().answerId();
        taking.check(student, paper, index, id);
        open("paper/%s/%d".formatted(paper, index + 1));
        assertThat(shown())
                .contains("Not this one", "Two tries are left")
                .doesNotContain("Stated by");
        answer(paper, index, SampleAnswers.of(questions.get(index).task()).right().getFirst());
        id = taking.sheet(student, paper).paper().answer(index).orElseThrow().answerId();
        taking.check(student, paper, index, id);
        open("paper/%s/%d".formatted(paper, index + 1));
        assertThat(shown()).contains("Right", "Stated by");
    }

    @Test
    void whoIsSignedOutIsLedToSignInAndBack() {
        var paper = begun(Behaviour.DEFERRED, Showing.CAREFUL);
        cookies();
        open("paper/%s/3".formatted(paper));
        assertThat(getCurrentView()).isInstanceOf(SignInView.class);
        assertThat(
                        UI.getCurrent()
                                .getActiveViewLocation()
                                .getQueryParameters()
                                .getSingleParameter("to"))
                .contains("paper/%s/3".formatted(paper));
    }
}
