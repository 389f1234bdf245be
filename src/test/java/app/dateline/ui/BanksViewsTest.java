package app.dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.SouthPole;
import app.dateline.browser.FreshData;
import app.dateline.browser.SecondBank;
import app.dateline.question.Answer;
import app.dateline.service.Editions;
import app.dateline.service.Grading;
import app.dateline.service.Practice;
import app.dateline.service.Reviewing;
import app.dateline.service.Settings;
import app.dateline.study.LearnerId;
import app.dateline.study.Study;
import app.dateline.study.fsrs.Rating;
import app.dateline.ui.learn.ActorView;
import app.dateline.ui.learn.BanksView;
import app.dateline.ui.learn.EventView;
import app.dateline.ui.learn.LostView;
import app.dateline.ui.learn.PractiseView;
import app.dateline.ui.learn.RoundView;
import app.dateline.ui.learn.TimelineView;
import app.dateline.ui.learn.TodayView;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinRequest;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.json.JsonMapper;

/// Two banks on one server: what a learner picks, and that neither knows of the other.
@SpringBootTest
@Import(SecondBank.class)
@ContextConfiguration(initializers = FreshData.class)
@ViewPackages(packages = "app.dateline.ui.learn")
class BanksViewsTest extends SpringBrowserlessTest {
    private static final String FIRST = "russia-pakistan";

    @Autowired private Editions editions;
    @Autowired private Practice practice;
    @Autowired private Reviewing reviewing;
    @Autowired private Settings settings;

    private static void open(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrent()
                .navigate(parts[0], QueryParameters.fromString(parts.length > 1 ? parts[1] : ""));
    }

    private static Optional<String> bank() {
        return UI.getCurrent()
                .getActiveViewLocation()
                .getQueryParameters()
                .getSingleParameter("bank");
    }

    private static Stream<Element> elements(Element element) {
        return Stream.concat(
                Stream.of(element),
                element.getChildren()
                        .filter(e -> !e.isTextNode())
                        .flatMap(BanksViewsTest::elements));
    }

    /// The frame round the view.
    private static Element frame() {
        var chain = UI.getCurrent().getInternals().getActiveRouterTargetsChain();
        return chain.getLast().getElement();
    }

    private static List<Element> pickers() {
        return elements(frame())
                .filter(e -> e.getTag().equals("select"))
                .filter(e -> e.getParent().getParent().getClassList().contains("course"))
                .toList();
    }

    private static void pick(int index) {
        var picker = pickers().getFirst();
        picker.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(
                        new DomEvent(
                                picker,
                                "change",
                                JsonMapper.shared()
                                        .createObjectNode()
                                        .put("element.selectedIndex", index)));
    }

    /// Everything written on the page, with what is drawn in bulk.
    private String shown() {
        return elements(((Component) getCurrentView()).getElement())
                .map(e -> e.getProperty("innerHTML", "") + " " + e.getText())
                .collect(Collectors.joining("\n"));
    }

    /// Starts a round from Today and passes its first question.
    private void answerOne() {
        test(find(Button.class).withText("Start a round of ten").single()).click();
        var round = practice.rounds(learner()).getFirst();
        practice.answer(learner(), round.id(), 0, "a", new Answer.Passed(), ZoneOffset.UTC);
    }

    private static LearnerId learner() {
        return (LearnerId) VaadinRequest.getCurrent().getAttribute("dateline-guest");
    }

    @Test
    void bothBanksStandInTheMasthead() {
        navigate(TodayView.class);
        assertThat(pickers())
                .singleElement()
                .satisfies(picker -> {
                    assertThat(picker.getChildren().map(Element::getText))
                            .containsExactly(
                                    "Russia and Pakistan, 1947 to 2022",
                                    "The race to the South Pole, 1899 to 1913");
                });
        assertThat(bank()).contains(FIRST);
    }

    @Test
    void theBankThatIsPickedIsKeptWithTheLearnerAndEveryWayLeadsIntoIt() {
        navigate(PractiseView.class);
        pick(1);
        assertThat(getCurrentView()).isInstanceOf(PractiseView.class);
        assertThat(bank()).contains(SouthPole.TOPIC);
        assertThat(settings.of(Optional.of(learner())).bank()).contains(SouthPole.TOPIC);
        assertThat(find(RouterLink.class).all())
                .filteredOn(link -> !link.getHref().startsWith("round"))
                .extracting(RouterLink::getHref)
                .allMatch(href -> href.endsWith("bank=" + SouthPole.TOPIC));
        navigate(TimelineView.class);
        assertThat(bank()).contains(SouthPole.TOPIC);
        assertThat(shown()).contains("Roald Amundsen").doesNotContain("Moscow");
    }

    @Test
    void whatAFirstVisitorReadsIsInTheWordsOfTheBank() {
        open("?bank=south-pole");
        assertThat(shown())
                .contains("Three articles tell who went to the South Pole")
                .contains("tells the men of the Fram of a new goal")
                .doesNotContain("Moscow");
        open("?bank=russia-pakistan");
        assertThat(shown())
                .contains("articles tell how Moscow and Islamabad found each other again");
    }

    @Test
    void aRoundIsDrawnFromTheBankThatIsPickedAlone() {
        open("?bank=south-pole");
        test(find(Button.class).withText("Start a round of ten").single()).click();
        assertThat(getCurrentView()).isInstanceOf(RoundView.class);
        var round = practice.rounds(learner()).getFirst();
        assertThat(round.start().topic()).isEqualTo(SouthPole.TOPIC);
        assertThat(round.start().questions())
                .hasSize(10)
                .allMatch(editions.current(SouthPole.TOPIC).byId()::containsKey);
        assertThat(find(RouterLink.class).all())
                .extracting(RouterLink::getHref)
                .contains("?bank=south-pole");
    }

    @Test
    void whatIsDoneInOneBankLeavesTheOtherAsItWas() {
        open("?bank=south-pole");
        answerOne();
        open("progress?bank=south-pole");
        assertThat(shown()).doesNotContain("Nothing to show yet.");
        open("progress?bank=russia-pakistan");
        assertThat(shown()).contains("Nothing to show yet.");
        open("progress/rounds?bank=russia-pakistan");
        assertThat(shown()).contains("No round yet.");
        open("?bank=russia-pakistan");
        assertThat(shown()).doesNotContain("Left open");
        open("?bank=south-pole");
        assertThat(shown()).contains("Left open");

        var zone = ZoneOffset.UTC;
        assertThat(reviewing.day(learner(), FIRST, Study.DAY, zone).memories()).isEmpty();
    }

    @Test
    void cardsAreReviewedBankByBank() {
        open("review?bank=south-pole");
        var met = find(Button.class).all().getFirst();
        assertThat(met.getText()).startsWith("Meet ");
        test(met).click();
        assertThat(bank()).contains(SouthPole.TOPIC);
        test(find(NativeButton.class).withText("Show the answer").single()).click();
        var zone = ZoneOffset.UTC;
        var day = reviewing.day(learner(), SouthPole.TOPIC, Study.DAY, zone);
        var card = day.deck().current().orElseThrow();
        assertThat(editions.current(SouthPole.TOPIC).cards()).contains(card);
        reviewing.grade(
                learner(),
                SouthPole.TOPIC,
                Study.DAY,
                new Grading(day.state(), "g", card.id(), Rating.GOOD, day.at()),
                zone);
        assertThat(reviewing.day(learner(), SouthPole.TOPIC, Study.DAY, zone).seen()).isEqualTo(1);
        assertThat(reviewing.day(learner(), FIRST, Study.DAY, zone).seen()).isZero();
        assertThat(reviewing.day(learner(), FIRST, Study.DAY, zone).memories()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "event/oates-walks-out?bank=south-pole, EventView",
        "event/oates-walks-out, EventView",
        "actor/roald-amundsen?bank=south-pole, ActorView",
        "actor/roald-amundsen, ActorView",
        "timeline?bank=south-pole&event=oates-walks-out, TimelineView",
        "practise?bank=south-pole&kind=death, PractiseView",
        "timeline/search?q=amundsen&bank=south-pole, SearchView",
        "timeline/articles?bank=south-pole, ArticlesView",
        "progress/rounds?bank=south-pole, RoundsView"
    })
    void anAddressOpensInItsBankWhicheverIsPicked(String address, String view) {
        navigate(TodayView.class);
        pick(1);
        pick(0);
        assertThat(bank()).contains(FIRST);
        open(address);
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo(view);
        assertThat(bank()).contains(SouthPole.TOPIC);
        assertThat(shown()).doesNotContain("Moscow");
        assertThat(settings.of(Optional.of(learner())).bank()).contains(FIRST);
    }

    @Test
    void anAddressFromBeforeThereWereTwoBanksOpensWhatItDid() {
        navigate(TodayView.class);
        pick(1);
        open("event/imran-khan-visits-moscow");
        assertThat(getCurrentView()).isInstanceOf(EventView.class);
        assertThat(bank()).contains(FIRST);
        open("actor/vladimir-putin");
        assertThat(getCurrentView()).isInstanceOf(ActorView.class);
        assertThat(bank()).contains(FIRST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?bank=atlantis",
                "timeline?bank=",
                "practise?bank=South-Pole",
                "event/imran-khan-visits-moscow?bank=south-pole",
                "event/oates-walks-out?bank=russia-pakistan",
                "event/nobody?bank=south-pole"
            })
    void whatNoBankOrAnotherBankHasIsNotThere(String address) {
        open(address);
        assertThat(getCurrentView()).isInstanceOf(LostView.class);
    }

    @Test
    void theListOfBanksSaysWhatIsInEachAndHowTheLearnerStands() {
        open("?bank=south-pole");
        answerOne();
        navigate(BanksView.class);
        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .containsExactly(
                        "Russia and Pakistan, 1947 to 2022",
                        "The race to the South Pole, 1899 to 1913");
        assertThat(find(ListItem.class).all())
                .extracting(item -> item.getElement().getTextRecursively())
                .satisfiesExactly(
                        one -> assertThat(one).contains("Not practised yet."),
                        other ->
                                assertThat(other)
                                        .contains("3 articles, 30 events,")
                                        .contains("last practised on"));
        test(find(Button.class).withText("Choose").single()).click();
        assertThat(getCurrentView()).isInstanceOf(TodayView.class);
        assertThat(bank()).contains(FIRST);
    }
}
