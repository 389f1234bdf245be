package app.dateline.browser;

import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.Wording;
import app.dateline.question.Question;
import app.dateline.question.Task;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// How a learner plays a round in the browser.
final class Rounds {
    /// Every task there is, by its name in the data files.
    static final List<String> TASKS =
            List.of(
                    "choose-one",
                    "give-date",
                    "type-text",
                    "put-in-order",
                    "true-false",
                    "choose-many",
                    "type-number",
                    "match",
                    "place-on-timeline");

    private Rounds() {}

    static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /// Gives the right answer, or a wrong one, without checking it.
    static void give(Page page, Question question, boolean right) {
        switch (question.task()) {
            case Task.ChooseOne choose ->
                    page.locator(".options vaadin-radio-button")
                            .nth(
                                    right
                                            ? choose.key()
                                            : (choose.key() + 1) % choose.options().size())
                            .click();
            case Task.ChooseMany many ->
                    many.key().stream()
                            .skip(right ? 0 : 1)
                            .forEach(k -> page.locator(".options vaadin-checkbox").nth(k).click());
            case Task.TrueFalse statement ->
                    page.locator(".options vaadin-radio-button")
                            .nth(statement.key() == right ? 0 : 1)
                            .click();
            case Task.GiveDate date -> {
                var day = date.key().earliest().orElseThrow();
                page.locator("vaadin-integer-field input")
                        .fill(String.valueOf(right ? day.getYear() : day.getYear() - 1));
                page.keyboard().press("Tab");
                if (date.asked() == EventDate.Precision.MONTH) {
                    button(page, Month.from(day).getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                            .click();
                }
            }
            case Task.TypeText type ->
                    page.locator("vaadin-text-field input")
                            .fill(right ? type.accepted().getFirst() : "Nobody");
            case Task.TypeNumber number ->
                    page.locator("vaadin-text-field input")
                            .fill(
                                    Wording.number(
                                            number.keys().getFirst().number() + (right ? 0 : 1)));
            case Task.PlaceOnTimeline line -> {
                var gap = line.key().getFirst();
                page.locator(".gap button").nth(right ? gap : gap == 0 ? 1 : 0).click();
            }
            case Task.Match match -> {
                var given = new ArrayList<>(match.key());
                Collections.rotate(given, right ? 0 : 1);
                for (var i = 0; i < given.size(); i++) {
                    page.locator(".match button.row").nth(i).click();
                    page.locator(".bench button").nth(given.get(i)).click();
                }
            }
            case Task.PutInOrder order -> order(page, order, right);
        }
    }

    /// Sorts by pressing "earlier" until each stands where it should; a wrong order swaps the last two of the right one.
    private static void order(Page page, Task.PutInOrder order, boolean right) {
        var wanted = new ArrayList<>(order.key());
        if (!right) {
            Collections.swap(wanted, wanted.size() - 2, wanted.size() - 1);
        }
        for (var place = 0; place < wanted.size(); place++) {
            var text = order.items().get(wanted.get(place)).text();
            while (!page.locator(".order li p").allTextContents().get(place).equals(text)) {
                page.locator("button.up[aria-label=\"Earlier: %s\"]".formatted(text)).click();
            }
        }
    }

    /// Gives the right answer by keys: figures and letters choose, arrows walk.
    static void press(Page page, Task task) {
        switch (task) {
            case Task.Match match -> {
                page.keyboard().press("ArrowDown");
                page.keyboard().press("Enter");
                page.waitForSelector(".match li[data-state=active]");
                for (var i = 0; i < match.key().size(); i++) {
                    page.keyboard().press(String.valueOf(match.key().get(i) + 1));
                    page.locator(".match li[data-state=done]").nth(i).waitFor();
                }
            }
            case Task.PlaceOnTimeline line -> {
                for (var i = 0; i <= line.key().getFirst(); i++) {
                    page.keyboard().press("ArrowDown");
                }
                page.keyboard().press("Enter");
                page.waitForSelector(".gap[data-state=chosen]");
            }
            case Task.ChooseMany many ->
                    many.key()
                            .forEach(k -> page.keyboard().press(String.valueOf((char) ('a' + k))));
            case Task.TrueFalse statement -> page.keyboard().press(statement.key() ? "1" : "2");
            case Task.ChooseOne choose -> page.keyboard().press(String.valueOf(choose.key() + 1));
            case Task.PutInOrder _, Task.GiveDate _, Task.TypeText _, Task.TypeNumber _ ->
                    throw new IllegalArgumentException(task.type() + " is typed or moved");
        }
    }

    static void check(Page page) {
        button(page, "Check").click();
        page.waitForSelector(".verdict");
    }

    static void next(Page page) {
        button(page, "Next").click();
        page.waitForSelector(".kicker, .results");
    }
}
