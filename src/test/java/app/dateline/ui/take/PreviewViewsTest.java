package app.dateline.ui.take;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.browser.FreshData;
import app.dateline.classroom.AccountSamples;
import app.dateline.classroom.CourseId;
import app.dateline.classroom.CourseRole;
import app.dateline.classroom.Courses;
import app.dateline.classroom.Member;
import app.dateline.classroom.SignIns;
import app.dateline.classroom.quiz.Content;
import app.dateline.classroom.quiz.Plan;
import app.dateline.classroom.quiz.QuizId;
import app.dateline.classroom.quiz.Showing;
import app.dateline.exchange.Hash;
import app.dateline.service.Quizzing;
import app.dateline.service.Schoolroom;
import app.dateline.study.LearnerId;
import app.dateline.study.Selection;
import app.dateline.ui.learn.LostView;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/// A quiz previewed by whoever teaches the course, without a browser.
@SpringBootTest
@ContextConfiguration(initializers = FreshData.class)
@ViewPackages(packages = "app.dateline.ui")
class PreviewViewsTest extends SpringBrowserlessTest {
    private static final Content CHOOSE_ONE = Content.of(3).asking(Set.of(), Set.of("choose-one"));

    @Autowired private ApplicationContext beans;
    @Autowired private Quizzing quizzing;
    @Autowired private Courses courses;
    @Autowired private SignIns signIns;

    private LearnerId teacher;
    private CourseId course;

    @BeforeEach
    void aTeacherWhoIsSignedIn() {
        var room = new Schoolroom(beans);
        teacher = room.person();
        course = room.course();
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

    private QuizId draft(Content content, UnaryOperator<Plan> change) {
        var id = quizzing.begin(teacher, course, "Quiz 4", content).orElseThrow();
        var quiz = quizzing.quiz(teacher, id);
        assertThat(quizzing.save(teacher, quiz.planned(change.apply(quiz.plan()))))
                .isInstanceOf(Quizzing.Outcome.Done.class);
        return id;
    }

    private String address(QuizId quiz, String rest) {
        return "course/%s/quizzes/%s/preview%s".formatted(course, quiz, rest);
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

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Integer> options() {
        return find(RadioButtonGroup.class).all().getFirst();
    }

    @Test
    void thePreviewGoesFromTheFrontToTheOutcomeAndBack() {
        var quiz = draft(CHOOSE_ONE, p -> p.showing(Showing.CAREFUL));
        open(address(quiz, ""));
        assertThat(shown())
                .contains("Nothing of this is kept", "3 questions", "Back to the editor");
        press("Begin");
        assertThat(shown()).contains("Question 1 of 3", "Nothing of this is kept", "open, 3");
        options().setValue(0);
        open(address(quiz, "/1/2"));
        assertThat(shown()).contains("Question 2 of 3", "answered, 1");
        press("Hand in…");
        assertThat(shown()).contains("Two questions have no answer yet");
        press("Hand in now");
        assertThat(shown()).contains("Quiz 4: ", "Nothing of this is kept", "As after closing");
        assertThat(find(RouterLink.class).all().stream().map(RouterLink::getHref))
                .contains(address(quiz, "/1/3"), address(quiz, "/2"));
        open(address(quiz, "/1/1"));
        assertThat(shown()).contains("You answered").doesNotContain("Stated by");
        open(address(quiz, "/1/outcome"));
        press("As after closing");
        open(address(quiz, "/1/1"));
        assertThat(shown()).contains("Stated by");
    }

    @Test
    void anotherDrawIsAnotherPaper() {
        var quiz = draft(CHOOSE_ONE.counting(10), p -> p);
        open(address(quiz, "/1/1"));
        var first = find(H1.class).single().getElement().getTextRecursively();
        open(address(quiz, "/2/1"));
        assertThat(find(H1.class).single().getElement().getTextRecursively()).isNotEqualTo(first);
        assertThat(shown()).contains("answered, 0");
    }

    @Test
    void whereNothingFitsThatIsSaid() {
        var quiz =
                draft(
                        Content.of(3)
                                .selecting(
                                        Selection.ALL
                                                .from(Optional.of(1700))
                                                .to(Optional.of(1701))),
                        p -> p);
        open(address(quiz, ""));
        assertThat(shown()).contains("nothing to write yet", "Back to the editor");
    }

    @Test
    void anAddressThatNamesNoPageIsLost() {
        var quiz = draft(CHOOSE_ONE, p -> p);
        for (var rest : new String[] {"/0", "/x", "/1/0", "/1/4", "/1/x", "/9999999"}) {
            open(address(quiz, rest));
            assertThat(getCurrentView()).as(rest).isInstanceOf(LostView.class);
        }
    }
}
