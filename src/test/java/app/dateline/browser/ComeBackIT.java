package app.dateline.browser;

import static app.dateline.browser.Rounds.button;
import static app.dateline.browser.TakeIT.answered;
import static app.dateline.browser.TakeIT.options;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.browser.Examinees.Examinee;
import app.dateline.classroom.quiz.Behaviour;
import app.dateline.classroom.quiz.Paper;
import app.dateline.classroom.quiz.PaperStep;
import app.dateline.classroom.quiz.Showing;
import app.dateline.classroom.quiz.Terms;
import app.dateline.question.Answer;
import app.dateline.question.Question;
import app.dateline.question.Task;
import app.dateline.service.Entry;
import app.dateline.service.Signing;
import app.dateline.service.Visit;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// A paper that is left, by intent or not, and found again where it was.
@BrowserTest
@Import(Examinees.class)
class ComeBackIT {
    private static final Terms ANY_TIME = Terms.open(ZoneOffset.UTC);
    private static final String PASSWORD = "seven grey herons";

    @Autowired private Visitor visitor;
    @Autowired private Examinees examinees;
    @Autowired private Signing signing;

    private List<Question> questions() {
        return visitor.questions(
                List.of(
                        q -> q.task() instanceof Task.ChooseOne,
                        q -> q.task() instanceof Task.TypeText,
                        q -> q.task() instanceof Task.TrueFalse));
    }

    private Examinee examinee() {
        return examinees.examinee(questions(), ANY_TIME, Behaviour.DEFERRED, Showing.CAREFUL);
    }

    private static Optional<Answer> answer(Paper paper, int index) {
        return paper.answer(index).flatMap(PaperStep.Answered::answer);
    }

    private static void at(Page page, int number) {
        assertThat(page.locator(".take-q .kicker"))
                .containsText("Question %d of 3".formatted(number));
    }

    private static Locator typed(Page page) {
        return page.locator("vaadin-text-field input");
    }

    @Test
    void theNameOfTheQuizLeadsOutOfThePaperAndWhatWasBeingTypedIsKept(Page page) {
        var who = examinee();
        examinees.signIn(page.context(), who.learner());
        var id = examinees.paper(who);
        page.navigate(visitor.url("paper/%s/2".formatted(id)));
        typed(page).fill("Lahore");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Quiz 4")).click();
        assertThat(page.locator("h1")).containsText("Quiz 4");
        assertThat(answer(examinees.kept(id, answered(1)), 1)).contains(new Answer.Typed("Lahore"));
        button(page, "Go on writing").click();
        at(page, 2);
        assertThat(typed(page)).hasValue("Lahore");
    }

    @Test
    void whatWasBeingTypedIsKeptByWhoeverGoesOnByANumber(Page page) {
        var who = examinee();
        examinees.signIn(page.context(), who.learner());
        var id = examinees.paper(who);
        page.navigate(visitor.url("paper/%s/2".formatted(id)));
        typed(page).fill("Lahore");
        page.locator(".take-nav a.nb").nth(2).click();
        at(page, 3);
        assertThat(answer(examinees.kept(id, answered(1)), 1)).contains(new Answer.Typed("Lahore"));
    }

    @Test
    void anotherDeviceGoesOnAtTheSameQuestion(BrowserContext one) {
        var who = examinee();
        examinees.signIn(one, who.learner());
        var id = examinees.paper(who);
        var page = one.newPage();
        page.navigate(visitor.url("paper/%s/1".formatted(id)));
        options(page).nth(1).click();
        examinees.kept(id, answered(0));
        page.locator(".runfoot .go").click();
        at(page, 2);
        try (var other = one.browser().newContext()) {
            examinees.signIn(other, who.learner());
            var phone = other.newPage();
            visitor.open(phone, "take/" + who.quiz());
            button(phone, "Go on writing").click();
            at(phone, 2);
            typed(phone).fill("Lahore");
            button(phone, "Back").click();
            at(phone, 1);
            assertThat(options(phone).nth(1)).hasAttribute("checked", "");
            options(phone).nth(2).click();
        }
        examinees.kept(id, p -> answer(p, 0).equals(Optional.of(new Answer.Chosen(2))));
        typed(page).fill("Karachi");
        page.locator("#stem").click();
        page.getByText("open in another tab").waitFor();
        assertThat(answer(examinees.log(id), 1)).contains(new Answer.Typed("Karachi"));
        assertThat(answer(examinees.log(id), 0)).contains(new Answer.Chosen(2));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whereTheSignInHasEndedTheFormLeadsBackToTheSameQuestionAndTheLastAnswerIsKept(
            boolean cookiesLost, BrowserContext context) {
        var name = "n" + UUID.randomUUID();
        var in =
                (Entry.In)
                        signing.signUp(
                                Optional.empty(),
                                name,
                                "Student 1",
                                PASSWORD,
                                new Visit("127.0.0.1", "Firefox on Linux", false));
        var who =
                examinees.examinee(
                        in.learner(), questions(), ANY_TIME, Behaviour.DEFERRED, Showing.CAREFUL);
        context.addCookies(
                List.of(new Cookie("dateline-sign-in", in.secret()).setUrl(visitor.url(""))));
        var id = examinees.paper(who);
        var page = context.newPage();
        page.navigate(visitor.url("paper/%s/3".formatted(id)));
        options(page).nth(0).click();
        examinees.kept(id, answered(2));

        signing.signOut(in.secret());
        var session = context.cookies().stream().filter(c -> c.name.equals("JSESSIONID")).toList();
        context.clearCookies();
        if (!cookiesLost) {
            session.forEach(c -> c.value = "0".repeat(c.value.length()));
            context.addCookies(session);
        }
        options(page).nth(1).click();
        if (cookiesLost) {
            page.getByText("Dateline needs a cookie.").click();
        }
        page.getByLabel("Name to sign in with").fill(name);
        page.getByLabel("Password or personal code").fill(PASSWORD);
        button(page, "Sign in").click();
        at(page, 3);
        examinees.kept(id, p -> answer(p, 2).equals(Optional.of(new Answer.Judged(false))));
        assertThat(options(page).nth(1)).hasAttribute("checked", "");
    }
}
