package app.dateline.browser;

import static app.dateline.browser.Rounds.button;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.chronicle.line.By;
import app.dateline.chronicle.line.Dated;
import app.dateline.chronicle.line.Years;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// How a reader looks things up: on the line, in the list, by search, and where two articles differ.
@BrowserTest
class TimelineIT {
    @Autowired private Visitor visitor;

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(name)));
    }

    private static Locator search(Page page) {
        return page.getByRole(AriaRole.SEARCHBOX);
    }

    @Test
    void whoWentToMoscowInAYearIsFoundOnTheTimeline(Page page) {
        visitor.open(page, "");
        link(page, "^Timeline$").first().click();
        button(page, "Places").click();
        var name =
                page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName("Moscow").setExact(true));
        assertThat(name).isVisible();
        var moscow = page.locator(".lane").filter(new Locator.FilterOptions().setHas(name));
        moscow.getByRole(AriaRole.LINK, named("Kayani.*October 2012")).click();

        assertThat(page.locator(".panel")).containsText("Ashfaq Parvez Kayani");
        assertThat(page).hasURL(Pattern.compile("lanes=places&event=kayani-visits-moscow"));
        link(page, "^Open$").click();
        assertThat(page.locator("h1")).containsText("October 2012");
        assertThat(page.locator("table.claims")).containsText("Purushothaman");
        page.goBack();
        assertThat(page.locator(".panel")).containsText("Ashfaq Parvez Kayani");
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(Pattern.compile(name));
    }

    @Test
    void whoWentToMoscowInAYearIsFoundBySearchWithTheKeyboardAlone(Page page) {
        visitor.open(page, "timeline");
        page.keyboard().press("/");
        page.keyboard().type("MOSCOW 2012");
        page.keyboard().press("Enter");

        assertThat(page.locator(".searchpage [role=status]"))
                .containsText("found for “MOSCOW 2012”");
        assertThat(page).hasURL(Pattern.compile("q=MOSCOW"));
        assertThat(link(page, "Kayani visits Moscow")).isVisible();
        page.reload();
        assertThat(link(page, "Kayani visits Moscow")).isVisible();
        assertThat(search(page)).hasValue("MOSCOW 2012");
    }

    @Test
    void aSlashTypedInTheFieldIsASlash(Page page) {
        visitor.open(page, "timeline");
        search(page).click();
        page.keyboard().type("a/b");

        assertThat(search(page)).hasValue("a/b");
    }

    @Test
    void whatIsNotFoundIsSaidAndASecondSearchStartsFromThere(Page page) {
        visitor.open(page, "timeline/search?q=xyzzy");
        assertThat(page.locator(".searchpage [role=status]"))
                .containsText("Nothing is found for “xyzzy”");
        search(page).fill("kiyani");
        search(page).press("Enter");
        link(page, "Ashfaq Parvez Kayani$").click();

        assertThat(page.locator("h1")).hasText("Ashfaq Parvez Kayani");
        assertThat(page.locator(".actorpage")).containsText("visitor");
    }

    @Test
    void whereTwoArticlesDifferIsFoundOnTheSecondTab(Page page) {
        visitor.open(page, "timeline");
        link(page, "^Articles and disagreements$").click();
        link(page, "conflicts?$").click();
        assertThat(page.locator(".differences")).hasCount(1);
        var price =
                page.locator(".differences > li")
                        .filter(new Locator.FilterOptions().setHasText("gas pipeline"))
                        .first();
        assertThat(price).containsText("$2.5 billion");
        price.getByRole(AriaRole.LINK).click();

        var row = page.locator("table.claims tr.differ").first();
        assertThat(row).containsText("≠ differ");
        assertThat(row).containsText("says otherwise");
    }

    @Test
    void theWindowIsMovedWithArrowsAndStaysInTheAddress(Page page) {
        visitor.open(page, "timeline");
        var first = page.getByLabel("First year shown");
        first.focus();
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("ArrowLeft");

        assertThat(page).hasURL(Pattern.compile("from=2008"));
        assertThat(page.locator(".zoom")).containsText("2008 to");
        assertThat(first).isFocused();
        page.reload();
        assertThat(page.locator(".zoom")).containsText("2008 to");
        button(page, "All years").click();
        assertThat(page.locator("a.ev").first()).isVisible();
        assertThat(page.locator(".lanes a.ev"))
                .hasCount(
                        (int)
                                Dated.in(visitor.edition().chronicle()).stream()
                                        .filter(d -> years().reaches(d.dating()))
                                        .count());
    }

    private Years years() {
        return Years.around(
                Dated.in(visitor.edition().chronicle()).stream().map(Dated::dating).toList());
    }

    @Test
    void choosingAnEventKeepsTheReadersPlace(Page page) {
        visitor.open(page, "timeline?from=2010&to=2022&lanes=" + By.TOPIC.id());
        var chosen = page.locator("a.ev").nth(3);
        chosen.focus();
        page.keyboard().press("Enter");

        assertThat(chosen).hasAttribute("aria-current", "true");
        assertThat(chosen).isFocused();
        assertThat(page.locator(".panel .stem")).isVisible();
        button(page, "Close").click();
        assertThat(page.locator(".panel")).containsText("Choose an event");
    }

    @Test
    void onAPhoneTheEventsAreARailAndTheChosenOneIsASheet(Page page) {
        page.setViewportSize(390, 844);
        visitor.open(page, "timeline");
        assertThat(page.locator(".lanes")).isHidden();
        page.locator(".vertical a").first().click();

        assertThat(page.locator(".panel")).isVisible();
        assertThat(button(page, "Practise this")).isInViewport();
        page.locator(".undated summary").first().click();
        assertThat(page.locator(".undated a").first()).isVisible();
    }

    @Test
    void practisingAnEventAsksAboutIt(Page page) {
        visitor.open(page, "event/zardari-visits-moscow");
        button(page, "Practise this event").click();
        page.waitForSelector(".kicker");
        button(page, "I don’t know").click();
        page.waitForSelector(".verdict");
        visitor.open(page, "event/zardari-visits-moscow");

        assertThat(page.locator(".evmeta")).containsText("Faint");
        assertThat(page.locator("table.claims")).containsText("Faint, due");
    }

    @Test
    void nothingJumpsWhileThePageComesUp(Page page) {
        page.addInitScript(
                """
                window.jumps = 0;
                new PerformanceObserver(list => list.getEntries().forEach(e => window.jumps += e.value))
                    .observe({type: 'layout-shift', buffered: true});
                """);
        visitor.open(page, "timeline");
        assertThat(page.locator("a.ev").first()).isVisible();
        page.evaluate("document.fonts.ready");

        assertThat((Number) page.evaluate("window.jumps"))
                .satisfies(jumps -> assertThat(jumps.doubleValue()).isLessThan(0.1));
    }

    @Test
    void theyCanBeUsedByEveryoneInLightAndInDarkAndFitANarrowPhone(Page page) {
        for (var address :
                List.of(
                        "timeline",
                        "timeline?event=mi-17-helicopters-supplied&from=1999&to=2005",
                        "timeline?lanes=people&from=1947&to=2022",
                        "timeline?view=list",
                        "timeline/articles",
                        "timeline/search?q=moscow",
                        "timeline/search?q=xyzzy",
                        "event/pipeline-agreement-signed",
                        "event/crimea-annexed",
                        "actor/vladimir-putin")) {
            page.setViewportSize(1280, 800);
            visitor.open(page, address);
            AccessIT.fits(page, address);
            // So tall that the places at the foot cover nothing one could scroll to.
            page.setViewportSize(390, 16_000);
            assertThat(Browsers.faults(page)).as("%s on a phone", address).isEmpty();
        }
    }
}
