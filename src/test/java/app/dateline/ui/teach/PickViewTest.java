package app.dateline.ui.teach;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.browser.FreshData;
import app.dateline.classroom.AccountSamples;
import app.dateline.classroom.CourseId;
import app.dateline.classroom.CourseRole;
import app.dateline.classroom.Courses;
import app.dateline.classroom.JoinCode;
import app.dateline.classroom.JoinCodes;
import app.dateline.classroom.Member;
import app.dateline.classroom.SignIns;
import app.dateline.classroom.quiz.Content;
import app.dateline.classroom.quiz.QuizId;
import app.dateline.exchange.Hash;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.service.Editions;
import app.dateline.service.Quizzing;
import app.dateline.service.Schoolroom;
import app.dateline.study.LearnerId;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/// Questions chosen by hand, without a browser, by somebody who teaches the course and is no instructor of the server.
@SpringBootTest
@ContextConfiguration(initializers = FreshData.class)
@ViewPackages(packages = "app.dateline.ui")
class PickViewTest extends SpringBrowserlessTest {
    @Autowired private ApplicationContext beans;
    @Autowired private Quizzing quizzing;
    @Autowired private Courses courses;
    @Autowired private JoinCodes codes;
    @Autowired private Editions editions;
    @Autowired private SignIns signIns;

    private LearnerId teacher;
    private CourseId course;

    @BeforeEach
    void aTeacherWhoIsSignedIn() {
        var room = new Schoolroom(beans);
        teacher = room.person();
        course = room.course();
        codes.put(JoinCode.fresh(course, new Random(course.hashCode())));
        courses.add(Member.fresh(course, teacher, CourseRole.INSTRUCTOR, Instant.EPOCH));
        var secret = UUID.randomUUID().toString();
        signIns.add(AccountSamples.signIn(teacher, Instant.now()), Hash.sha256(secret));
        HttpServletRequest request =
                ((VaadinServletRequest) VaadinRequest.getCurrent()).getHttpServletRequest();
        while (request instanceof HttpServletRequestWrapper wrapper) {
            request = (HttpServletRequest) wrapper.getRequest();
        }
        ((MockRequest) request)
                .setCookiesInt(new Cookie[] {new Cookie("dateline-sign-in", secret)});
    }

    private QuizId draft(Content content) {
        return quizzing.begin(teacher, course, "Quiz 4", content).orElseThrow();
    }

    private List<QuestionId> chosen(QuizId quiz) {
        return quizzing.quiz(teacher, quiz).plan().content().fixed();
    }

    private List<QuestionId> some(int... places) {
        var bank = editions.current(Schoolroom.TOPIC).bank().questions();
        return Arrays.stream(places).mapToObj(bank::get).map(Question::id).toList();
    }

    private void open(QuizId quiz, String rest) {
        UI.getCurrent().navigate("course/%s/quizzes/%s%s".formatted(course, quiz, rest));
    }

    private String shown() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private void press(String words) {
        find(Button.class).all().stream()
                .filter(b ->
                        b.getText().equals(words)
                                || b.getAriaLabel().filter(words::equals).isPresent())
                .findFirst()
                .orElseThrow()
                .click();
    }

    @Test
    void whatIsAddedIsKeptAtOnceAndFoundInTheList() {
        var quiz = draft(Content.of(5).choosing(List.of()));
        UI.getCurrent()
                .navigate(
                        "course/%s/quizzes/%s/questions".formatted(course, quiz),
                        QueryParameters.of("q", "embargo"));
        assertThat(shown()).contains("No question is chosen yet", "The bank", "Add");
        press("Add");
        assertThat(chosen(quiz)).hasSize(1);
        assertThat(shown()).contains("One question is chosen", "Question 1");
        press("Add");
        assertThat(chosen(quiz)).hasSize(2);
        press("Take question 1 out");
        assertThat(chosen(quiz)).hasSize(1);
    }

    @Test
    void questionsAreMovedByButtons() {
        var three = some(5, 200, 400);
        var quiz = draft(Content.of(5).choosing(three));
        open(quiz, "/questions");
        press("Move question 3 up");
        press("Move question 1 down");
        assertThat(chosen(quiz)).containsExactly(three.get(2), three.get(0), three.get(1));
        assertThat(
                        find(Button.class).all().stream()
                                .filter(b -> b.getAriaLabel().orElse("").endsWith("1 up"))
                                .map(Button::isEnabled))
                .containsExactly(false);
    }

    @Test
    void theListSaysWhatIsToBeMinded() {
        var bank = editions.current(Schoolroom.TOPIC).bank().questions();
        var first = bank.getFirst();
        var same =
                bank.stream()
                        .filter(q -> !q.equals(first) && q.facts().equals(first.facts()))
                        .findFirst()
                        .orElseThrow();
        var gone = new QuestionId("when-year.no-such-event");
        var quiz = draft(Content.of(5).choosing(List.of(first.id(), same.id(), gone)));
        open(quiz, "/questions");
        assertThat(shown())
                .contains(
                        "It asks the same fact as question 1", "it cannot be asked", gone.value());
        open(quiz, "");
        assertThat(shown()).contains("One of them is retired or in the bank no more");
        press("Assign to whoever joins");
        assertThat(shown()).contains("retired, or in the bank no more: the list says which");
    }

    @Test
    void oneMayBeginWithADraw() {
        var quiz = draft(Content.of(5).choosing(List.of()));
        open(quiz, "/questions");
        press("Begin with five that are drawn");
        assertThat(chosen(quiz)).hasSize(5);
        assertThat(shown()).contains("Five questions are chosen");
    }

    @Test
    void aDrawIsKeptAsAListFromThePreview() {
        var quiz = draft(Content.of(5));
        open(quiz, "/preview/3/2");
        press("Keep this draw as a list");
        assertThat(getCurrentView()).isInstanceOf(PickView.class);
        assertThat(chosen(quiz)).hasSize(5);
        open(quiz, "/preview");
        assertThat(shown()).doesNotContain("Keep this draw");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        var quiz = draft(Content.of(5).choosing(some(5, 200)));
        open(quiz, "/questions");
        var theirs = quizzing.quiz(teacher, quiz);
        quizzing.save(
                teacher,
                theirs.planned(theirs.plan().asking(theirs.plan().content().choosing(some(9)))));
        press("Take question 1 out");
        assertThat(chosen(quiz)).isEqualTo(some(9));
        assertThat(shown()).contains("Somebody else changed this quiz", "One question is chosen");
    }

    @Test
    void ofWhatIsAssignedTheListChangesNoMore() {
        var quiz = draft(Content.of(5).choosing(some(5, 200)));
        quizzing.assign(teacher, quiz, quizzing.quiz(teacher, quiz).version());
        open(quiz, "/questions");
        assertThat(getCurrentView()).isInstanceOf(QuizView.class);
    }
}
