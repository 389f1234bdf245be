package app.dateline.browser;

import static app.dateline.browser.Rounds.button;
import static app.dateline.browser.Rounds.check;
import static app.dateline.browser.Rounds.give;
import static app.dateline.browser.Rounds.next;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.question.Task;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class PractiseIT {
    @Autowired private Visitor visitor;

    @Test
    void aFirstVisitorStartsARoundWithOnePressAndSeesTheSourcesOfAnAnswer(Page page) {
        visitor.open(page, "");
        button(page, "Start a round of ten").click();
        page.waitForSelector(".kicker");
        button(page, "I don’t know").click();

        assertThat(page.locator(".verdict")).containsText("Now you know");
        assertThat(page.locator(".source").first()).containsText("Line");
        assertThat(page.context().cookies()).extracting(c -> c.name).contains("dateline-guest");
    }

    @Test
    void everyTaskIsAnsweredRightAndWrongAndTheRoundEndsWithItsMisses(Page page) {
        var questions = visitor.oneOfEach();
        var id = visitor.openRound(page, questions);
        for (var i = 0; i < questions.size(); i++) {
            give(page, questions.get(i), i % 2 == 0);
            check(page);
            assertThat(page.locator(".verdict[data-state=right]")).hasCount(i % 2 == 0 ? 1 : 0);
            next(page);
        }

        var missed = questions.size() / 2;
        assertThat(page.locator(".results li[data-ok='1']")).hasCount(questions.size() - missed);
        assertThat(page.locator(".misses > ul > li")).hasCount(missed);
        assertThat(visitor.answers(id))
                .extracting(a -> a.marking().mark().full())
                .isEqualTo(IntStream.range(0, questions.size()).mapToObj(i -> i % 2 == 0).toList());
        assertThat(visitor.answers(id)).extracting(a -> a.task()).isEqualTo(Rounds.TASKS);

        page.locator("vaadin-button.primary").click();
        page.waitForSelector(".kicker");
        assertThat(page.locator(".where")).containsText("1 of " + missed);
    }

    @Test
    void whatIsToBeAskedIsChosenAndStaysChosenInTheAddress(Page page) {
        visitor.open(page, "practise");
        page.getByText("Choose what you are asked").click();
        page.getByText("Visits and summits").click();
        assertThat(page).hasURL(Pattern.compile("topic=visits"));
        var fit = page.locator(".practise [role=status]");
        page.getByLabel("From", new Page.GetByLabelOptions().setExact(true)).selectOption("1999");
        assertThat(page).hasURL(Pattern.compile("from=1999"));
        var said = fit.innerText();
        assertThat(said).matches("\\d+ questions fit: \\d+ likely easy, \\d+ fair, \\d+ hard\\.");

        page.reload();
        assertThat(fit).hasText(said);
        assertThat(page.getByLabel("Visits and summits")).isChecked();

        page.getByLabel("To", new Page.GetByLabelOptions().setExact(true)).selectOption("1998");
        assertThat(fit).containsText("begins in 1999 and ends in 1998");
        assertThat(button(page, "Start the round")).isDisabled();
        page.getByLabel("To", new Page.GetByLabelOptions().setExact(true)).selectOption("2022");
        button(page, "Start the round").click();
        page.waitForSelector(".kicker");
        assertThat(page.locator(".where")).containsText("1 of 10");
    }

    @Test
    void everythingEverMissedIsPractisedFromOnePage(Page page) {
        visitor.openRound(page, visitor.oneOfEach());
        for (var i = 0; i < 2; i++) {
            button(page, "I don’t know").click();
            page.waitForSelector(".verdict");
            next(page);
        }
        visitor.open(page, "practise");
        page.getByText("Only what I once missed").click();
        assertThat(page.locator(".practise [role=status]")).containsText("2 questions fit: ");
        button(page, "Start the round").click();
        page.waitForSelector(".kicker");
        assertThat(page.locator(".where")).containsText("1 of 2");
    }

    @Test
    void aTimelineIsGrownWithTheKeyboardUntilTheThirdMiss(Page page) {
        visitor.open(page, "practise?length=growing");
        assertThat(page.locator(".wanted")).containsText("Three misses end it");
        button(page, "Start the round").click();
        page.waitForSelector(".gap");
        assertThat(page.locator(".gap")).hasCount(2);
        page.keyboard().press("1");
        page.keyboard().press("Enter");
        page.waitForSelector(".verdict");
        page.keyboard().press("Enter");
        assertThat(page.locator(".gap")).hasCount(3);
        for (var misses = page.locator(".lives svg").count(); misses < 3; misses++) {
            button(page, "I don’t know").click();
            page.waitForSelector(".verdict");
            next(page);
        }
        assertThat(page).hasURL(Pattern.compile("summary$"));
        assertThat(page.locator("h1")).containsText("put on the line");
        assertThat(button(page, "Another like it")).isVisible();
    }

    @Test
    void aDoubleClickNeverSkips(Page page) {
        var questions = visitor.oneOfEach();
        var id = visitor.openRound(page, questions);
        give(page, questions.getFirst(), true);
        button(page, "Check").dblclick();
        assertThat(page.locator(".verdict")).isVisible();
        assertThat(page.locator(".where")).containsText("1 of " + questions.size());
        button(page, "Next").dblclick();
        assertThat(page.locator(".where")).containsText("2 of " + questions.size());
        page.waitForSelector(".kicker");
        assertThat(visitor.answers(id)).hasSize(1);
    }

    @Test
    void aReloadShowsTheSameQuestionAndTheSameFeedback(Page page) {
        var questions = visitor.oneOfEach();
        visitor.openRound(page, questions);
        give(page, questions.getFirst(), false);
        check(page);
        var told = page.locator(".run").innerText();
        page.reload();
        page.waitForSelector(".verdict");
        assertThat(page.locator(".run").innerText()).isEqualTo(told);
        next(page);
        var asked = page.locator("#stem").innerText();
        page.reload();
        page.waitForSelector(".kicker");
        assertThat(page.locator("#stem").innerText()).isEqualTo(asked);
    }

    @Test
    void aSecondTabThatAnswersTheSameQuestionChangesNothing(Page page) {
        var questions = visitor.oneOfEach();
        var id = visitor.openRound(page, questions);
        var other = page.context().newPage();
        visitor.open(other, "round/" + id);
        give(page, questions.getFirst(), true);
        check(page);
        give(other, questions.getFirst(), false);
        check(other);

        assertThat(other.locator(".verdict")).containsText("Right");
        assertThat(other.locator(".nudge")).hasText("Question 1 was answered in another tab.");
        assertThat(visitor.answers(id)).hasSize(1);
    }

    @Test
    void aTabLeftBehindSaysWhyItMovesOn(Page page) {
        var questions = visitor.oneOfEach();
        var id = visitor.openRound(page, questions);
        var other = page.context().newPage();
        visitor.open(other, "round/" + id);
        button(page, "I don’t know").click();
        page.waitForSelector(".verdict");
        next(page);
        button(other, "I don’t know").click();

        assertThat(other.locator(".nudge")).hasText("Question 1 was answered in another tab.");
        assertThat(other.locator(".where")).containsText("2 of " + questions.size());
        assertThat(visitor.answers(id)).hasSize(1);
    }

    @Test
    void aStatementPassedIsToldTrueOrFalse(Page page) {
        var questions =
                visitor.questions(
                        List.of(
                                q -> q.task() instanceof Task.TrueFalse s && s.key(),
                                q -> q.task() instanceof Task.TrueFalse s && !s.key()));
        visitor.openRound(page, questions);
        for (var word : List.of("true", "false")) {
            button(page, "I don’t know").click();
            assertThat(page.locator(".verdict")).containsText("it is " + word);
            next(page);
        }
    }

    @Test
    void theFirstStepOfAYearIsOfLivingMemoryAndAnImpossibleYearIsToldOnce(Page page) {
        visitor.openRound(page, visitor.questions(List.of(q -> q.task() instanceof Task.GiveDate)));
        var year = page.locator("vaadin-integer-field input");
        page.waitForFunction("document.activeElement.matches('vaadin-integer-field > input')");
        page.keyboard().press("ArrowDown");
        assertThat(year).hasValue("2000");
        page.locator("vaadin-integer-field [part~=increase-button]").click();
        assertThat(year).hasValue("2001");
        year.fill("");
        page.locator("vaadin-integer-field [part~=increase-button]").click();
        assertThat(year).hasValue("2000");

        year.fill("99999");
        page.keyboard().press("Enter");
        assertThat(page.getByText("A year from 1900 to 2100")).isVisible();
        assertThat(page.locator(".nudge")).isEmpty();
    }

    @Test
    void keysChooseCheckAndGoOnAndLettersNeverActInAField(Page page) {
        var questions = visitor.oneOfEach();
        visitor.openRound(page, questions);
        page.keyboard().press("b");
        assertThat(page.locator(".options vaadin-radio-button").nth(1)).hasAttribute("checked", "");
        page.keyboard().press("Enter");
        page.waitForSelector(".verdict");
        page.keyboard().press("Enter");
        page.waitForSelector("vaadin-integer-field");
        page.keyboard().type("2014");
        if (button(page, "June").isVisible()) {
            button(page, "June").click();
        }
        page.keyboard().press("Enter");
        page.waitForSelector(".verdict");
        next(page);
        page.locator("vaadin-text-field input").focus();
        page.keyboard().type("abc");
        assertThat(page.locator("vaadin-text-field input")).hasValue("abc");
        page.keyboard().press("Enter");
        assertThat(page.locator(".mend del")).containsText("abc");
    }

    @Test
    void everyChoiceIsMadeWithKeysAlone(Page page) {
        var questions =
                visitor.questions(
                        List.of(
                                q -> q.task() instanceof Task.Match,
                                q -> q.task() instanceof Task.PlaceOnTimeline,
                                q -> q.task() instanceof Task.ChooseMany,
                                q -> q.task() instanceof Task.TrueFalse));
        var id = visitor.openRound(page, questions);
        for (var question : questions) {
            page.waitForFunction("document.activeElement.id === 'stem'");
            Rounds.press(page, question.task());
            page.keyboard().press("Enter");
            page.waitForSelector(".verdict[data-state=right]");
            page.keyboard().press("Enter");
            page.waitForSelector(".kicker, .results");
        }
        assertThat(visitor.answers(id))
                .hasSize(4)
                .allSatisfy(a -> assertThat(a.marking().mark().full()).isTrue());
    }

    @Test
    void anEndlessAnswerIsCutAndWrappedSoThatTheRightOneStaysInSightOnAPhone(Page page) {
        var questions =
                visitor.questions(
                        List.of(
                                q -> q.task() instanceof Task.TypeText,
                                q -> q.task() instanceof Task.TypeNumber));
        var id = visitor.openRound(page, questions);
        page.setViewportSize(390, 844);
        for (var endless : List.of("x".repeat(500), "1".repeat(40))) {
            page.locator("vaadin-text-field input").fill(endless);
            page.keyboard().press("Tab");
            narrow(page, "asked");
            check(page);
            narrow(page, "told");
            assertThat(page.locator(".mend ins")).isInViewport();
            next(page);
        }
        narrow(page, "summary");
        visitor.open(page, "round/" + id + "/answer/1");
        narrow(page, "old answer");
        visitor.open(page, "progress/rounds");
        page.locator(".rounds summary").click();
        page.waitForSelector(".answers .mend");
        narrow(page, "history");
    }

    private static void narrow(Page page, String screen) {
        assertThat(page.evaluate("document.documentElement.scrollWidth")).as(screen).isEqualTo(390);
    }

    @Test
    void onAPhoneEveryQuestionOpensAtItsHead(Page page) {
        var questions =
                visitor.questions(
                        List.of(
                                q -> q.task() instanceof Task.ChooseOne,
                                q -> q.task() instanceof Task.PutInOrder));
        visitor.openRound(page, questions);
        page.setViewportSize(390, 700);
        give(page, questions.getFirst(), false);
        check(page);
        page.evaluate("scrollTo(0, document.documentElement.scrollHeight)");
        next(page);
        page.waitForFunction("document.activeElement.id === 'stem'");
        assertThat(page.evaluate("scrollY")).isEqualTo(0);
        var count = page.locator(".where p").boundingBox();
        assertThat(count.x + count.width).isLessThanOrEqualTo(390 - 16);
    }

    @Test
    void theArrowOfARoundLeftOpenStandsAtTheEdgeInTheMiddle(Page page) {
        visitor.openRound(page, visitor.oneOfEach());
        visitor.open(page, "");
        for (var width : List.of(1280, 390)) {
            page.setViewportSize(width, 800);
            var notice = page.locator(".notice").boundingBox();
            var arrow = page.locator(".notice .icon").boundingBox();
            assertThat(arrow.x + arrow.width).isGreaterThan(notice.x + notice.width - 8);
            assertThat(arrow.y + arrow.height / 2)
                    .isBetween(notice.y + notice.height / 2 - 6, notice.y + notice.height / 2 + 6);
        }
    }

    @Test
    void nothingGivenIsAskedForInWordsAndKeptFromTheLog(Page page) {
        var id = visitor.openRound(page, visitor.oneOfEach());
        button(page, "Check").click();
        assertThat(page.locator(".nudge")).containsText("Choose one of the options first.");
        assertThat(visitor.answers(id)).isEmpty();
    }

    @Test
    void somebodyElsesRoundReadsLikeOneThatIsNotThere(Page page) {
        var id = visitor.openRound(page, visitor.oneOfEach());
        page.context().clearCookies();
        visitor.open(page, "round/" + id);
        assertThat(page.locator("h1")).containsText("This page is not there, or not for you.");
        visitor.open(page, "round/nonsense");
        assertThat(page.locator("h1")).containsText("This page is not there, or not for you.");
    }
}
