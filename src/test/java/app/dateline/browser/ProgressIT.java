package app.dateline.browser;

import static app.dateline.browser.Rounds.button;
import static app.dateline.browser.Rounds.check;
import static app.dateline.browser.Rounds.give;
import static app.dateline.browser.Rounds.next;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.question.Task;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A learner looks at how they are getting on, in pictures and in figures, and finds an old answer again.
@BrowserTest
class ProgressIT {
    @Autowired private Visitor visitor;

    private void play(Page page) {
        var questions =
                visitor.questions(
                        List.of(
                                q -> q.task() instanceof Task.ChooseOne,
                                q -> q.task() instanceof Task.GiveDate,
                                q -> q.task() instanceof Task.PutInOrder));
        visitor.openRound(page, questions);
        for (var i = 0; i < questions.size(); i++) {
            give(page, questions.get(i), i == 0);
            check(page);
            next(page);
        }
    }

    @Test
    void afterARoundEveryPictureHasItsSentenceAndItsFiguresByKeyboardAlone(Page page) {
        play(page);
        visitor.open(page, "progress");
        assertThat(page.locator(".picture")).hasCount(7);
        assertThat(page.locator(".picture .says")).hasCount(7);
        assertThat(page.getByText("One round so far: 1 of 3 right.")).isVisible();
        assertThat(page.locator(".stackbar")).hasAttribute("role", "img");
        var twins =
                page.locator(".twin > summary")
                        .filter(new Locator.FilterOptions().setHasText("As a table"));
        assertThat(twins).hasCount(3);
        for (var twin : twins.all()) {
            twin.focus();
            page.keyboard().press("Enter");
        }
        for (var table : page.locator(".twin .figures").all()) {
            assertThat(table).isVisible();
        }
        // Never a percentage of one answer: the count stands in its place.
        assertThat(page.locator("tr[data-few] .num").first()).containsText(" of ");
    }

    @Test
    void theStreakIsPutAwayForGoodAndTheForecastsReachIsInTheAddress(Page page) {
        play(page);
        visitor.open(page, "progress");
        assertThat(page.locator(".streak")).containsText("One day in a row");
        button(page, "Hide").click();
        assertThat(page.locator(".streak > span").first()).isHidden();
        page.reload();
        page.waitForSelector("h1");
        assertThat(button(page, "Show days in a row")).isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("30 days")).click();
        assertThat(page.getByText("in the next 30 days")).isVisible();
        assertThat(page).hasURL(Pattern.compile("ahead=30"));
    }

    @Test
    void anOldAnswerIsFoundAgainByDayAndByHowTheRoundWent(Page page) {
        play(page);
        visitor.open(page, "progress");
        page.getByText("All rounds, with every answer").click();
        assertThat(page.locator(".rounds > li")).hasCount(1);
        page.locator(".rounds summary").press("Enter");
        assertThat(page.locator(".answers > li")).hasCount(3);
        assertThat(page.locator(".answers > li[data-ok='1']")).hasCount(1);
        assertThat(page.locator(".answers del").first()).isVisible();

        page.getByLabel("How it went").selectOption("All right");
        assertThat(page.getByText("No round fits.")).isVisible();
        assertThat(page).hasURL(Pattern.compile("how=right"));
        page.getByText("Show all rounds").click();
        assertThat(page.locator(".rounds > li")).hasCount(1);
        page.getByLabel("To").fill("2001-01-01");
        assertThat(page.getByText("No round fits.")).isVisible();
        assertThat(page).hasURL(Pattern.compile("to=2001-01-01"));
        page.reload();
        page.waitForSelector("h1");
        assertThat(page.getByLabel("To")).hasValue("2001-01-01");
        page.goBack();
        assertThat(page.locator(".rounds > li")).hasCount(1);
    }

    @Test
    void aVisitBeforeTheFirstQuestionIsLight(Page page) {
        var session = page.context().newCDPSession(page);
        var bytes = new AtomicLong();
        session.send("Network.enable");
        session.on(
                "Network.loadingFinished",
                e -> bytes.addAndGet(e.get("encodedDataLength").getAsLong()));
        visitor.open(page, "");
        button(page, "Start a round of ten").click();
        page.waitForSelector(".kicker");
        page.evaluate("document.fonts.ready");
        assertThat(bytes.get()).isPositive().isLessThan(350_000);
    }
}
