package app.dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Sketch;
import app.dateline.browser.FreshData;
import app.dateline.chronicle.EventId;
import app.dateline.chronicle.line.By;
import app.dateline.chronicle.line.Years;
import app.dateline.service.Editions;
import app.dateline.ui.learn.ActorView;
import app.dateline.ui.learn.ArticlesView;
import app.dateline.ui.learn.EventView;
import app.dateline.ui.learn.FactView;
import app.dateline.ui.learn.LostView;
import app.dateline.ui.learn.RoundView;
import app.dateline.ui.learn.SearchView;
import app.dateline.ui.learn.TimelineView;
import app.dateline.ui.timeline.Plot;
import app.dateline.ui.timeline.Rail;
import app.dateline.ui.timeline.Shown;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/// The timeline, the events, the articles and the search without a browser.
@SpringBootTest
@ContextConfiguration(initializers = FreshData.class)
@ViewPackages(packages = "app.dateline.ui.learn")
class TimelineViewsTest extends SpringBrowserlessTest {
    @Autowired private Editions editions;

    private String shown() {
        return all(((Component) getCurrentView()).getElement());
    }

    /// Everything written under an element, with what is drawn in bulk.
    private static String all(Element element) {
        var own = Optional.ofNullable(element.getProperty("innerHTML")).orElse("");
        return own
                + (element.isTextNode() ? element.getText() : "")
                + element.getChildren()
                        .map(TimelineViewsTest::all)
                        .collect(Collectors.joining("\n"));
    }

    private void open(String address) {
        UI.getCurrent().navigate(address.split("\\?")[0], parameters(address));
    }

    private static QueryParameters parameters(String address) {
        return QueryParameters.fromString(address.contains("?") ? address.split("\\?")[1] : "");
    }

    @Test
    void theTimelineShowsTheSameEventsInLanesAndAsAList() {
        navigate(TimelineView.class);
        var holders = shown().split("class='vertical'");

        assertThat(holders).hasSize(2);
        var inLanes = ids(holders[0]);
        var inList = ids(holders[1]);
        assertThat(inLanes).isNotEmpty().isEqualTo(inList);
    }

    private static Set<String> ids(String html) {
        return Pattern.compile("event=([a-z0-9-]+)")
                .matcher(html)
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void theAddressOpensTheWindowTheLanesAndTheEvent() {
        open("timeline?from=1999&to=2003&lanes=people&event=nawaz-sharif-visits-moscow");

        assertThat(shown())
                .contains("1999 to 2003")
                .contains("Pervez Musharraf")
                .doesNotContain("event=imran-khan-visits-moscow");
        assertThat(find(Button.class).all())
                .extracting(Button::getText)
                .containsExactly("Practise this");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "timeline?from=abc&to=9&lanes=none&event=%3Cscript%3E",
                "timeline?from=2020&to=1950",
                "timeline?from=9999&to=9999",
                "timeline?from=0001&to=0002",
                "timeline?event=no-such-event&view=other"
            })
    void anAddressThatMakesNoSenseOpensTheTimelineAllTheSame(String address) {
        open(address);

        assertThat(getCurrentView()).isInstanceOf(TimelineView.class);
        assertThat(shown()).contains("Choose an event").doesNotContain("<script");
    }

    @Test
    void theButtonsMoveTheWindowAndTheAddressWithIt() {
        navigate(TimelineView.class);
        test(find(NativeButton.class).withText("Places").single()).click();
        assertThat(shown()).contains("Moscow").contains("lanes=places");
        test(find(NativeButton.class).withText("All years").single()).click();
        assertThat(shown()).contains("No place named");
    }

    @Test
    void anEventPageSaysWhoSaysOtherwiseAndWhoDoesNotSay() {
        open("event/pipeline-agreement-signed");

        assertThat(shown())
                .contains("$2.5 billion")
                .contains("says otherwise")
                .contains("does not say")
                .contains("planned")
                .contains("amended by")
                .contains("tag-differ")
                .doesNotContain("!{");
    }

    @Test
    void theLegendSaysFromWhichChanceOfRecallEachWordIsUsed() {
        navigate(TimelineView.class);

        assertThat(find(ListItem.class).all())
                .extracting(item -> item.getElement().getTextRecursively())
                .anyMatch(words -> words.startsWith("Firm, from 95%"))
                .anyMatch(words -> words.startsWith("Faint, below 70%"));
    }

    @Test
    void aFactIsAskedOnItsPageAndNotAnswered() {
        open("fact/pipeline-agreement-signed/cost/no-such-article");
        assertThat(getCurrentView()).isInstanceOf(LostView.class);
        var card = editions.current("russia-pakistan").cards().getFirst();
        open("fact/" + card.facts().getFirst().key());
        assertThat(getCurrentView()).isInstanceOf(FactView.class);
        assertThat(find(H1.class).single().getElement().getTextRecursively())
                .contains("blank:")
                .doesNotContain(card.back());
        assertThat(shown()).contains("You have not met this fact yet.");
    }

    @Test
    void everyEventAndActorHasAPage() {
        var chronicle = editions.current("russia-pakistan").chronicle();
        for (var event : chronicle.events()) {
            open("event/" + event.id());
            assertThat(getCurrentView()).as("%s", event.id()).isInstanceOf(EventView.class);
            assertThat(shown()).as("%s", event.id()).doesNotContain("!{").doesNotContain(">null<");
        }
        for (var actor : chronicle.actors()) {
            open("actor/" + actor.id());
            assertThat(getCurrentView()).as("%s", actor.id()).isInstanceOf(ActorView.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"event/no-such-event", "event/NO%20SLUG", "actor/nobody", "nowhere"})
    void whatIsNotThereReadsLikeALostPage(String address) {
        open(address);

        assertThat(find(H1.class).single().getText()).isEqualTo("There is no such page.");
        assertThat(shown()).doesNotContain("cookie").contains("Go to Today", "Search");
        assertThat(getCurrentView()).isInstanceOf(LostView.class);
    }

    @Test
    void practisingAnEventAsksOnlyAboutIt() {
        open("event/zardari-visits-moscow");
        test(find(Button.class).withText("Practise this event").single()).click();

        assertThat(getCurrentView()).isInstanceOf(RoundView.class);
    }

    @Test
    void aSearchGroupsWhatItFindsAndSaysWhenThereIsNothing() {
        open("timeline/search?q=kiyani");
        assertThat(getCurrentView()).isInstanceOf(SearchView.class);
        assertThat(shown())
                .contains("One person")
                .contains("event/kayani-visits-moscow")
                .contains("actor/ashfaq-parvez-kayani");
        open("timeline/search?q=xyzzy");
        assertThat(shown()).contains("Nothing is found for “xyzzy”");
        open("timeline/search");
        assertThat(shown()).contains("Type a name");
    }

    @Test
    void theArticlesPageListsEveryDisagreementUnderItsSort() {
        navigate(ArticlesView.class);
        var disagreements = editions.current("russia-pakistan").chronicle().disagreements();
        var html = shown();

        assertThat(html).contains("Purushothaman", "No author named", "$2.5 billion");
        assertThat(Stream.of(html.split("class='tagline'")).count() - 1)
                .isEqualTo(disagreements.size());
        open("timeline/articles?sort=conflict");
        assertThat(shown())
                .contains("They cannot all be right")
                .doesNotContain("One says more exactly");
    }

    @Test
    void noPassageOfAnArticleIsShownOnlyLines() {
        open("event/crimea-annexed");
        assertThat(shown()).contains("line ").contains("Erratum");
    }

    @Test
    void aHundredAndFortyEventsWeighLessThanAHundredAndFiftyKilobytes() {
        var sketch = new Sketch();
        for (var i = 0; i < 140; i++) {
            sketch.event(
                    "an-event-with-a-rather-long-name-" + i,
                    "visit",
                    "The minister of one country came on a visit.",
                    "date ledger %d-%02d".formatted(1947 + i * 3 % 75, 1 + i % 12),
                    "place ledger moscow");
        }
        var shown = new Shown(new Years(1947, 2022), By.KIND, Optional.empty(), false);
        var lanes = new Plot(sketch.chronicle(), Map.of(), shown).draw().toString();
        var list = new Rail(sketch.chronicle(), Map.of(), shown).draw().toString();

        assertThat(lanes.length() + list.length()).isLessThan(150_000);
        assertThat(ids(lanes)).hasSize(140);
        assertThat(new EventId("an-event-with-a-rather-long-name-0").value()).isIn(ids(list));
    }
}
