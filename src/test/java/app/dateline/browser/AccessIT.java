package app.dateline.browser;

import static app.dateline.browser.Rounds.button;
import static app.dateline.browser.Rounds.check;
import static app.dateline.browser.Rounds.give;
import static app.dateline.browser.Rounds.next;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.question.Task;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Every screen, in light and dark, by axe-core; and that none scrolls sideways on a narrow phone or with large text.
@BrowserTest
class AccessIT {
    @Autowired private Visitor visitor;

    static void fits(Page page, String screen) {
        assertThat(Browsers.faults(page)).as(screen).isEmpty();
        for (var width : List.of(1280, 390, 320)) {
            page.setViewportSize(width, 800);
            assertThat(wide(page)).as("%s at %d px", screen, width).isEmpty();
        }
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        page.setViewportSize(1280, 800);
        assertThat(wide(page)).as("%s with text at 200 per cent", screen).isEmpty();
        page.evaluate("document.documentElement.style.fontSize = ''");
    }

    /// What reaches beyond the window, where the page scrolls sideways.
    private static List<?> wide(Page page) {
        return (List<?>)
                page.evaluate(
                        """
                        document.documentElement.scrollWidth <= innerWidth ? []
                            : ['the page', ...[...document.querySelectorAll('body *')]
                                .filter(e => e.getBoundingClientRect().right > innerWidth)
                                .map(e => e.tagName + '.' + e.className + ': ' + e.textContent)]
                        """);
    }

    @Test
    void thePlacesAreAccessible(Page page) {
        visitor.open(page, "");
        fits(page, "first visit");
        visitor.open(page, "practise");
        fits(page, "practise, no round yet");
        visitor.open(page, "progress");
        fits(page, "progress, nothing yet");
        visitor.open(page, "settings");
        fits(page, "settings");
        visitor.open(page, "nowhere");
        fits(page, "not there");
    }

    @Test
    void everyTaskAndItsFeedbackAreAccessible(Page page) {
        var questions = new ArrayList<>(visitor.oneOfEach());
        questions.addAll(visitor.questions(List.of(q -> q.recipe().equals("which-article-says"))));
        visitor.openRound(page, questions);
        for (var question : questions) {
            fits(page, question.id() + " asked");
            give(page, question, question.task() instanceof Task.TypeText);
            check(page);
            fits(page, question.id() + " told");
            next(page);
        }
        fits(page, "summary");
        page.locator(".results a").nth(1).click();
        page.waitForSelector(".verdict");
        fits(page, "an old answer");
        visitor.open(page, "");
        fits(page, "today, with memory");
        visitor.open(page, "practise");
        fits(page, "practise, with rounds");
        page.locator(".narrow summary").click();
        fits(page, "practise, opened");
        visitor.open(page, "");
        button(page, "Two minutes").click();
        page.waitForSelector(".kicker");
        visitor.open(page, "");
        fits(page, "today, a round left open");
        visitor.open(page, "progress");
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        fits(page, "progress, with its tables");
        visitor.open(page, "progress/rounds");
        page.locator(".rounds summary").first().click();
        page.waitForSelector(".answers");
        fits(page, "all rounds, one opened");
        visitor.open(page, "settings");
        button(page, "Erase everything of mine").click();
        fits(page, "settings, about to erase");
    }

    @Test
    void cardsAreAccessibleOnBothSidesAndWhenTheyAreDone(Page page) {
        visitor.open(page, "review");
        fits(page, "review, no card met yet");
        var learner = visitor.becomeGuest(page);
        visitor.met(learner, visitor.edition().cards(), 40);
        visitor.met(
                learner, visitor.edition().cards().subList(2, visitor.edition().cards().size()), 1);
        visitor.open(page, "");
        fits(page, "today, cards due");
        visitor.open(page, "review");
        fits(page, "front");
        page.keyboard().press("?");
        page.waitForSelector("dialog[open]");
        fits(page, "keys");
        page.keyboard().press("Escape");
        for (var left = 2; left > 0; left--) {
            page.waitForSelector(".turn");
            page.keyboard().press("Space");
            page.waitForSelector(".grade");
            fits(page, "back");
            page.setViewportSize(390, 844);
            var answer = page.locator(".card .stem").boundingBox();
            assertThat(page.locator(".backnotes").boundingBox().y - answer.y - answer.height)
                    .as("from the answer to its source on a phone")
                    .isLessThan(60);
            page.setViewportSize(1280, 800);
            page.keyboard().press("3");
        }
        page.waitForSelector(".rest");
        fits(page, "done");
    }

    @Test
    void whatIsRememberedAndHowItIsReviewedIsAccessible(Page page) {
        visitor.open(page, "sign-in");
        fits(page, "sign in");
        visitor.open(page, "sign-up");
        fits(page, "sign up");
        var learner = visitor.becomeGuest(page);
        var cards = visitor.edition().cards();
        visitor.met(learner, cards.subList(0, 30), 40);
        visitor.met(learner, cards.subList(2, 30), 1);
        for (var place : List.of("review/ways", "review/cards", "review/preview", "corrections")) {
            visitor.open(page, place);
            fits(page, place);
        }
        var fact = cards.getFirst().facts().getFirst();
        visitor.open(page, "fact/%s/%s".formatted(fact.event(), fact.attribute()));
        fits(page, "what is remembered of a fact");
        visitor.open(page, "progress/memory");
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        fits(page, "figures of memory, with their tables");
        visitor.open(page, "settings");
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        fits(page, "settings, with a memory to fit them to");
        visitor.open(page, "account");
        fits(page, "account");
    }
}
