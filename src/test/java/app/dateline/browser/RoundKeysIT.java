package app.dateline.browser;

import static app.dateline.browser.Rounds.button;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.chronicle.EventDate;
import app.dateline.question.Answer;
import app.dateline.question.Question;
import app.dateline.question.Task;
import app.dateline.study.AttemptId;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A round with the keyboard alone: Enter checks a whole answer, Space presses what has the focus, Escape leaves.
@BrowserTest
class RoundKeysIT {
    @Autowired private Visitor visitor;

    private static boolean byMonth(Question question) {
        return question.task() instanceof Task.GiveDate date
                && date.asked() == EventDate.Precision.MONTH
                && date.key().precision() != EventDate.Precision.RANGE;
    }

    private static void focusStem(Page page) {
        page.waitForFunction("document.activeElement.id === 'stem'");
    }

    /// A round of an order, with the keyboard on its first event.
    private AttemptId openOrder(Page page) {
        var id =
                visitor.openRound(
                        page, visitor.questions(List.of(q -> q.task() instanceof Task.PutInOrder)));
        focusStem(page);
        page.keyboard().press("Tab");
        return id;
    }

    private void firstTwoAreExchanged(Page page, AttemptId id) {
        page.waitForSelector(".verdict");
        assertThat(visitor.answers(id).getFirst().answer())
                .isInstanceOfSatisfying(
                        Answer.Ordered.class,
                        given -> assertThat(given.items()).startsWith(1, 0, 2));
    }

    @Test
    void anOrderOnceMovedIsCheckedByEnterAndNeverMovedByIt(Page page) {
        var id = openOrder(page);
        page.keyboard().press("Alt+ArrowDown");
        page.keyboard().press("Enter");
        firstTwoAreExchanged(page, id);
    }

    @Test
    void anOrderNotYetMovedIsMovedByEnterOnceAndThenChecked(Page page) {
        var id = openOrder(page);
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        firstTwoAreExchanged(page, id);
    }

    @Test
    void enterOnAFilledRowChecksOnceAllAreFilledAndSpaceFreesIt(Page page) {
        var questions = visitor.questions(List.of(q -> q.task() instanceof Task.Match));
        var id = visitor.openRound(page, questions);
        focusStem(page);
        Rounds.press(page, questions.getFirst().task());
        var last = page.locator(".match button.row").last();
        last.focus();
        page.keyboard().press("Space");
        assertThat(page.locator(".progress")).not().isEmpty();
        assertThat(page.locator(".match li[data-state=done]"))
                .hasCount(((Task.Match) questions.getFirst().task()).rows().size() - 1);
        assertThat(visitor.answers(id)).isEmpty();
        var key = ((Task.Match) questions.getFirst().task()).key();
        page.keyboard().press(String.valueOf(key.getLast() + 1));
        assertThat(page.locator(".answering[data-ready]")).isVisible();
        page.locator(".match button.row").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".verdict[data-state=right]")).isVisible();
    }

    @Test
    void aMonthIsPressedBySpaceAndCheckedByEnterWhereItStands(Page page) {
        var questions = visitor.questions(List.of(RoundKeysIT::byMonth));
        var date = (Task.GiveDate) questions.getFirst().task();
        var day = date.key().earliest().orElseThrow();
        visitor.openRound(page, questions);
        page.waitForFunction("document.activeElement.matches('vaadin-integer-field > input')");
        page.keyboard().type(String.valueOf(day.getYear()));
        for (var tabs = 0; tabs < day.getMonthValue(); tabs++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Space");
        page.keyboard().press("Enter");
        assertThat(page.locator(".verdict[data-state=right]")).isVisible();
    }

    @Test
    void enterOnPassStaysItsOwn(Page page) {
        var questions = visitor.oneOfEach();
        visitor.openRound(page, questions);
        page.keyboard().press("1");
        assertThat(page.locator(".answering[data-ready]")).isVisible();
        button(page, "I don’t know").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".verdict")).containsText("Now you know");
    }

    @Test
    void aQuestionMarkListsTheKeysAndEscapeClosesThemThenLeavesTheRound(Page page) {
        visitor.openRound(page, visitor.oneOfEach());
        focusStem(page);
        page.keyboard().press("?");
        assertThat(page.locator("dialog[open]")).containsText("Move the focused event");
        page.keyboard().press("1");
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog[open]")).hasCount(0);
        assertThat(page.locator(".options vaadin-radio-button[checked]")).hasCount(0);
        page.keyboard().press("Escape");
        page.waitForSelector(".home");
    }

    @Test
    void escapeLeavesAFieldBeingTypedInBeforeTheRound(Page page) {
        visitor.openRound(page, visitor.questions(List.of(q -> q.task() instanceof Task.TypeText)));
        page.waitForFunction("document.activeElement.matches('vaadin-text-field > input')");
        page.keyboard().type("abc?");
        page.keyboard().press("Escape");
        focusStem(page);
        assertThat(page.locator("vaadin-text-field input")).hasValue("abc?");
        page.keyboard().press("Escape");
        page.waitForSelector(".home");
    }
}
