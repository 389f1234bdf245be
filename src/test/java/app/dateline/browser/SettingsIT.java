package app.dateline.browser;

import static app.dateline.browser.Rounds.button;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.question.Question;
import app.dateline.question.Task;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/// A learner dresses Dateline as they want it, takes their data out, and has it erased.
@BrowserTest
class SettingsIT {
    private static final Pattern KEYS_OFF = Pattern.compile("keys-off");

    @Autowired private Visitor visitor;

    private static void choose(Page page, String group, String choice) {
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(group))
                .getByText(choice, new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator(".kept")).containsText("Kept.");
    }

    private static void turn(Page page, String words) {
        page.getByLabel(words).click();
        assertThat(page.locator(".kept")).containsText("Kept.");
    }

    private List<Question> choices() {
        return visitor.questions(
                List.of(
                        q -> q.task() instanceof Task.ChooseOne,
                        q -> q.task() instanceof Task.ChooseOne));
    }

    @Test
    void aFirstVisitorChoosesThemeAndTextSizeAndTheNextPageIsSentDressed(Page page) {
        visitor.open(page, "settings");
        choose(page, "Theme", "Dark");
        choose(page, "Text", "Larger");
        assertThat(page.locator("html")).hasCSS("color-scheme", "dark");
        assertThat(page.locator("html")).hasCSS("font-size", "20px");

        // What the server sends, before any script has run: there is nothing to flash.
        var sent = page.request().get(visitor.url("practise")).text();
        assertThat(sent).contains("color-scheme: dark").contains("text-larger");

        visitor.open(page, "settings");
        assertThat(page.getByLabel("Dark")).isChecked();
        choose(page, "Theme", "As the system");
        choose(page, "Text", "Normal");
        assertThat(page.locator("html")).hasCSS("color-scheme", "light dark");
        assertThat(page.locator("html")).hasCSS("font-size", "16px");
    }

    @Test
    void withSingleKeysOffLettersAndFiguresDoNothingAndEnterStillChecks(Page page) {
        visitor.openRound(page, choices());
        visitor.open(page, "settings");
        turn(page, "Single keys in rounds, quizzes and reviews");
        visitor.open(page, "");
        page.locator("a.notice").click();
        page.waitForSelector(".kicker");
        assertThat(page.locator("html")).hasClass(KEYS_OFF);
        page.keyboard().press("b");
        page.keyboard().press("1");
        assertThat(page.locator(".options vaadin-radio-button[checked]")).hasCount(0);
        page.locator(".options vaadin-radio-button input").first().focus();
        page.keyboard().press("Space");
        assertThat(page.locator(".options vaadin-radio-button[checked]")).hasCount(1);
        page.keyboard().press("Enter");
        assertThat(page.locator(".verdict")).isVisible();
        page.keyboard().press("?");
        assertThat(page.locator("dialog[open]")).hasCount(0);
        button(page, "Keys").click();
        assertThat(page.locator("dialog[open]")).containsText("Check, then next");
        assertThat(page.locator("dialog .single:visible")).hasCount(0);

        visitor.open(page, "review?new");
        page.locator(".turn").click();
        assertThat(page.locator(".grade")).hasCount(4);
        assertThat(page.locator(".grade kbd:visible")).hasCount(0);
    }

    @Test
    void aTimeZoneAndABeginningOfTheDayAreKeptAndTimesAreToldByThem(Page page) {
        visitor.openRound(page, choices());
        visitor.open(page, "settings");
        page.getByLabel("Time zone").selectOption("Pacific/Kiritimati");
        assertThat(page.locator(".kept")).containsText("Kept.");
        page.getByLabel("The day begins at").selectOption("06:00");
        page.reload();
        page.waitForSelector("h1");
        assertThat(page.getByLabel("Time zone").locator("option:checked"))
                .containsText("Pacific/Kiritimati");
        assertThat(page.getByLabel("The day begins at").locator("option:checked"))
                .containsText("06:00");
    }

    @Test
    void theFileHoldsEveryAnswer(Page page) throws IOException {
        var questions = choices();
        var round = visitor.openRound(page, questions);
        Rounds.give(page, questions.getFirst(), true);
        Rounds.check(page);
        visitor.open(page, "settings");
        var download = page.waitForDownload(() -> page.getByText("Take it out as a file").click());
        assertThat(download.suggestedFilename()).isEqualTo("dateline-my-data.json");
        var file = new JsonMapper().readTree(Files.readString(download.path()));
        assertThat(file.path("rounds").path(0).path("id").asString()).isEqualTo(round.value());
        assertThat(file.path("rounds").path(0).path("answers")).hasSize(1);
    }

    @Test
    void everythingIsErasedInTwoStepsAndAnotherTabFindsNothing(Page page) {
        var questions = choices();
        visitor.openRound(page, questions);
        Rounds.give(page, questions.getFirst(), true);
        Rounds.check(page);
        var other = page.context().newPage();
        visitor.open(other, "settings");

        button(other, "Erase everything of mine").click();
        assertThat(other.locator(".sure")).containsText("one round with one answer");
        button(other, "Keep it").click();
        assertThat(other.locator(".sure")).isHidden();
        button(other, "Erase everything of mine").click();
        button(other, "Erase it for good").click();
        assertThat(other.locator("h1")).containsText("Everything of yours is erased.");
        assertThat(other.context().cookies())
                .extracting(c -> c.name)
                .doesNotContain("dateline-guest");

        button(page, "Next").click();
        assertThat(page.locator("h1")).containsText("This page is not there, or not for you.");
        visitor.open(page, "");
        assertThat(page.locator("h1")).containsText("Start with ten questions.");
        visitor.open(page, "progress");
        assertThat(page.locator("h1")).containsText("Nothing to show yet.");
    }

    @Test
    void whileTheLineIsCutAPressSaysSoAndWhenItIsBackTheAnswerIsThere(Page page) {
        var questions = choices();
        var round = visitor.openRound(page, questions);
        Rounds.give(page, questions.getFirst(), true);
        page.waitForLoadState();
        page.context().setOffline(true);
        button(page, "Check").click();
        assertThat(page.locator(".v-status-message")).containsText("Not connected.");
        assertThat(page.locator(".v-status-message")).isVisible();
        page.context().setOffline(false);
        assertThat(page.locator(".verdict")).isVisible();
        assertThat(page.locator(".v-status-message")).isHidden();
        assertThat(visitor.answers(round)).hasSize(1);
    }
}
