package app.dateline.browser;

import static app.dateline.browser.Rounds.button;
import static app.dateline.browser.Rounds.check;
import static app.dateline.browser.Rounds.give;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.SouthPole;
import app.dateline.service.Editions;
import app.dateline.study.AttemptId;
import app.dateline.study.Attempts;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// A learner on a phone, with a keyboard, picks the second of two banks and practises it.
@BrowserTest
@Import(SecondBank.class)
class BanksIT {
    private static final Pattern OF_THE_SECOND = Pattern.compile("bank=south-pole");

    @Autowired private Visitor visitor;
    @Autowired private Editions editions;
    @Autowired private Attempts attempts;

    @Test
    void theSecondBankIsPickedByKeysOnAPhoneAndStaysPicked(Page page) {
        page.setViewportSize(390, 844);
        visitor.open(page, "");
        var picker = page.getByLabel("Bank");
        for (var presses = 0; presses < 4 && !focused(page); presses++) {
            page.keyboard().press("Tab");
        }
        assertThat(picker).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(page).hasURL(OF_THE_SECOND);
        assertThat(page.locator(".lead")).containsText("who went to the South Pole");
        assertThat(picker).isFocused();
        assertThat(page.locator("body")).not().containsText("Moscow");
        assertThat(Browsers.faults(page)).isEmpty();

        visitor.open(page, "timeline");
        assertThat(page).hasURL(OF_THE_SECOND);
        assertThat(picker).hasValue("1");
        assertThat(page.locator(".tl-list")).containsText("Roald Amundsen");

        visitor.open(page, "");
        button(page, "Start a round of ten").focus();
        page.keyboard().press("Enter");
        page.waitForSelector(".kicker");
        var id = new AttemptId(page.url().replaceAll(".*/round/", ""));
        var round = attempts.find(id).orElseThrow();
        give(page, round.question(editions.current(SouthPole.TOPIC), 0).orElseThrow(), true);
        check(page);
        assertThat(page.locator(".verdict[data-state=right]")).hasCount(1);
        page.locator(".leave").click();
        assertThat(page).hasURL(OF_THE_SECOND);
        assertThat(page.locator(".notices")).containsText("Round of ten");

        picker.selectOption("0");
        assertThat(page.locator(".lead")).containsText("Moscow");
        assertThat(page.locator(".notices")).hasCount(0);
    }

    private static boolean focused(Page page) {
        return (boolean) page.evaluate("document.activeElement?.matches('.course select')");
    }
}
