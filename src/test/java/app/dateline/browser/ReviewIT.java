package app.dateline.browser;

import static app.dateline.browser.Rounds.button;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.question.Flashcard;
import app.dateline.study.LearnerId;
import app.dateline.study.ReviewStep;
import app.dateline.study.fsrs.Rating;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Cards as a learner reviews them: by keys, by pointer, in two tabs, back and forth.
@BrowserTest
class ReviewIT {
    private static final int LONG_AGO = 60;

    @Autowired private Visitor visitor;

    private List<Flashcard> cards() {
        return visitor.edition().cards();
    }

    /// A guest with only so many cards due, and none new.
    private LearnerId openWithDue(Page page, int due) {
        var learner = visitor.becomeGuest(page);
        visitor.met(learner, cards(), LONG_AGO);
        visitor.met(learner, cards().subList(due, cards().size()), 1);
        visitor.open(page, "review");
        return learner;
    }

    private static void turn(Page page) {
        page.waitForSelector(".turn, .grade");
        if (page.locator(".turn").count() > 0) {
            page.keyboard().press("Space");
        }
        page.waitForSelector(".grade");
    }

    private static void grade(Page page, String key) {
        turn(page);
        page.keyboard().press(key);
        page.waitForSelector(".turn, .rest");
    }

    @Test
    void aHundredCardsInARowWithoutTouchingTheMouse(Page page) {
        var learner = visitor.becomeGuest(page);
        visitor.met(learner, cards(), LONG_AGO);
        visitor.open(page, "review");
        for (var i = 0; i < 100; i++) {
            if (i % 20 == 19) {
                turn(page);
                page.keyboard().press("f");
                page.waitForSelector(".flagged:visible");
            }
            grade(page, i % 3 == 0 ? "1" : String.valueOf(2 + i % 3));
            if (i % 25 == 24) {
                page.keyboard().press("b");
                page.waitForSelector(".said:text('Buried')");
            }
        }
        assertThat(visitor.grades(learner))
                .hasSize(100)
                .extracting(ReviewStep.Graded::rating)
                .startsWith(Rating.AGAIN, Rating.GOOD, Rating.EASY, Rating.AGAIN);
    }

    @Test
    void aFirstVisitorMeetsNewCardsAndFindsTheSameOneAgain(Page page) {
        visitor.open(page, "review");
        assertThat(page.locator("h1")).containsText("You have met no card yet.");
        button(page, "Meet 20 new cards").click();
        page.waitForSelector(".turn");
        assertThat(page.locator(".left b")).containsText("20 left");
        var shown = page.locator("#stem").innerText();
        page.reload();
        page.waitForSelector(".turn");
        assertThat(page.locator("#stem").innerText()).isEqualTo(shown);
        grade(page, "3");
        var next = page.locator("#stem").innerText();
        visitor.open(page, "");
        visitor.open(page, "review");
        assertThat(page.locator("#stem").innerText()).isEqualTo(next);
        assertThat(page.locator(".left b")).containsText("19 left");
    }

    @Test
    void theBackShowsTheAnswerItsSourcesAndALongerIntervalOnEachButton(Page page) {
        openWithDue(page, 3);
        var front = page.locator("#stem").innerText();
        turn(page);
        assertThat(page.locator("#stem .slot[data-state=inked]")).isVisible();
        assertThat(page.locator("#stem").innerText()).isNotEqualTo(front);
        assertThat(page.locator(".backnotes")).containsText("ine");
        assertThat(page.locator(".reviewing [role=status]")).containsText("The answer: ");
        assertThat(page.locator(".grade .ivl").allTextContents())
                .hasSize(4)
                .doesNotHaveDuplicates()
                .startsWith("today");
    }

    @Test
    void undoTakesBackTheLastGradeAlsoAfterTheLastCard(Page page) {
        var learner = openWithDue(page, 2);
        grade(page, "3");
        var last = page.locator("#stem").innerText();
        grade(page, "1");
        grade(page, "4");
        assertThat(page.locator("h1")).containsText("Two cards reviewed, one remembered.");
        page.keyboard().press("u");
        page.waitForSelector(".turn");
        assertThat(page.locator("#stem")).hasText(last);
        page.keyboard().press("u");
        assertThat(page.locator(".left")).containsText("one to review");
        grade(page, "3");
        assertThat(page.locator("h1")).containsText("Two cards reviewed, two remembered.");
        assertThat(visitor.grades(learner)).hasSize(2);
    }

    @Test
    void aSecondTabThatGradesTheSameCardChangesNothingAndShowsWhatIs(Page page) {
        var learner = openWithDue(page, 3);
        var other = page.context().newPage();
        visitor.open(other, "review");
        turn(other);
        grade(page, "3");
        other.keyboard().press("1");
        other.waitForSelector(".turn");
        assertThat(other.locator("#stem")).hasText(page.locator("#stem").innerText());
        assertThat(visitor.grades(learner))
                .extracting(ReviewStep.Graded::rating)
                .containsExactly(Rating.GOOD);
    }

    @Test
    void quickKeysAndDoubleClicksGradeOneCardEach(Page page) {
        var learner = openWithDue(page, 3);
        page.waitForSelector(".turn");
        page.keyboard().press("Space");
        page.keyboard().press("3"); // before the back is there
        assertThat(page.locator(".left b")).containsText("Two left");
        page.waitForSelector(".turn");
        page.locator(".turn").dblclick();
        page.waitForSelector(".grade");
        page.locator(".grade").nth(1).dblclick();
        assertThat(page.locator(".left b")).containsText("One left");
        assertThat(visitor.grades(learner))
                .extracting(ReviewStep.Graded::rating)
                .containsExactly(Rating.GOOD, Rating.HARD);
    }

    @Test
    void aQuestionMarkListsTheKeysEscapeClosesThemThenLeavesAndAllKeysWorkOnReturn(Page page) {
        openWithDue(page, 2);
        turn(page);
        page.keyboard().press("?");
        assertThat(page.locator("dialog[open]")).containsText("Undo the last step");
        page.keyboard().press("3");
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog[open]")).hasCount(0);
        assertThat(page.locator(".grades")).isVisible();
        page.keyboard().press("Escape");
        page.waitForSelector(".home");
        assertThat(page.locator(".lead")).containsText("Two cards wait for you.");
        page.locator(".lead a.primary").click();
        turn(page);
    }

    @Test
    void byKeysACardIsFlaggedBuriedAndSuspendedAndUndoBringsEachBack(Page page) {
        openWithDue(page, 3);
        page.waitForSelector(".turn");
        var first = page.locator("#stem").innerText();
        page.keyboard().press("f");
        assertThat(page.locator(".flagged")).isVisible();
        assertThat(page.locator(".said")).hasText("Flagged.");
        page.keyboard().press("b");
        assertThat(page.locator(".said")).containsText("Buried");
        assertThat(page.locator(".left b")).containsText("Two left");
        page.keyboard().press("s");
        assertThat(page.locator(".said")).containsText("Suspended");
        assertThat(page.locator(".left b")).containsText("One left");
        page.keyboard().press("u");
        assertThat(page.locator(".left b")).containsText("Two left");
        page.keyboard().press("u");
        assertThat(page.locator(".left b")).containsText("Three left");
        assertThat(page.locator("#stem")).hasText(first);
        assertThat(page.locator(".flagged")).isVisible();
        page.keyboard().press("u");
        assertThat(page.locator(".flagged")).isHidden();
    }

    @Test
    void aFlagOnTheBackTurnsNoCardAndTheGradeAfterItCounts(Page page) {
        var learner = openWithDue(page, 2);
        turn(page);
        page.keyboard().press("f");
        assertThat(page.locator(".flagged")).isVisible();
        assertThat(page.locator(".grades")).isVisible();
        assertThat(page.locator(".menu button").first()).containsText("Take the flag off");
        page.keyboard().press("3");
        assertThat(page.locator(".left b")).containsText("One left");
        assertThat(visitor.grades(learner)).hasSize(1);
    }

    @Test
    void theMenuBuriesAndEscapeClosesItWithoutLeaving(Page page) {
        openWithDue(page, 2);
        page.waitForSelector(".turn");
        page.locator(".more > button").click();
        assertThat(page.locator(".menu")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator(".menu")).isHidden();
        assertThat(page.locator(".turn")).isVisible();
        page.locator(".more > button").click();
        page.locator(".menu button").nth(1).click();
        assertThat(page.locator(".said")).containsText("Buried");
        assertThat(page.locator(".menu")).isHidden();
        assertThat(page.locator(".left b")).containsText("One left");
    }

    @Test
    void aSuspendedCardIsFoundInItsListAndResumedThere(Page page) {
        openWithDue(page, 1);
        page.waitForSelector(".turn");
        page.keyboard().press("s");
        assertThat(page.locator("h1")).containsText("No card is due today.");
        visitor.open(page, "review/cards");
        button(page, "Resume").click();
        assertThat(page.locator(".said")).containsText("Resumed");
        visitor.open(page, "review");
        assertThat(page.locator(".left b")).containsText("One left");
    }

    @Test
    void newCardsAreLookedAtByKeysAndNothingIsKept(Page page) {
        var learner = visitor.becomeGuest(page);
        visitor.open(page, "review/preview");
        assertThat(page.locator(".left")).hasText("1 of 20");
        for (var card = 1; card <= 20; card++) {
            page.keyboard().press("Space");
            page.waitForSelector(".backnotes");
            page.keyboard().press("Space");
            page.waitForSelector(
                    card < 20 ? ".left:text-is('%d of 20')".formatted(card + 1) : ".rest");
        }
        assertThat(visitor.grades(learner)).isEmpty();
    }

    @Test
    void whoeverIsDoneIsOfferedMore(Page page) {
        openWithDue(page, 1);
        grade(page, "3");
        page.locator(".offers a", new Page.LocatorOptions().setHasText("Review ahead")).click();
        page.waitForSelector(".turn");
        assertThat(page).hasURL(Pattern.compile("ahead="));
        grade(page, "3");
    }

    @Test
    void enterOnAControlIsThatControlsOwn(Page page) {
        openWithDue(page, 2);
        page.waitForSelector(".turn");
        page.locator(".leave").focus();
        page.keyboard().press("Enter");
        page.waitForSelector(".home");
    }

    @Test
    void withNothingDueOneReadsWhenTheNextComeAndMayPractise(Page page) {
        openWithDue(page, 0);
        assertThat(page.locator("h1")).containsText("No card is due today.");
        assertThat(page.locator(".rest")).containsText("back on");
        button(page, "Start a round of ten").click();
        page.waitForSelector(".kicker");
    }
}
