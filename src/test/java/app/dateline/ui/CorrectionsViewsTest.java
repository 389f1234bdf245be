package app.dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Revision;
import app.dateline.bank.Revisions;
import app.dateline.bank.SouthPole;
import app.dateline.browser.FreshData;
import app.dateline.browser.SecondBank;
import app.dateline.exchange.BankFiles;
import app.dateline.question.Answer;
import app.dateline.question.Fact;
import app.dateline.question.Question;
import app.dateline.service.Editions;
import app.dateline.service.Grading;
import app.dateline.service.Practice;
import app.dateline.service.Reviewing;
import app.dateline.service.Revising;
import app.dateline.study.AttemptId;
import app.dateline.study.LearnerId;
import app.dateline.study.Study;
import app.dateline.study.fsrs.Rating;
import app.dateline.ui.learn.TodayView;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinRequest;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.json.JsonMapper;

/// What a learner is shown when a bank has been corrected: on Today, on the page of corrections, on the card and its history. The server is
/// this test's own: it would be another for others.
@SpringBootTest(properties = "dateline.test=corrections-views")
@Import(SecondBank.class)
@ContextConfiguration(initializers = FreshData.class)
@ViewPackages(packages = "app.dateline.ui.learn")
class CorrectionsViewsTest extends SpringBrowserlessTest {
    private static final String BANK = "?bank=" + SouthPole.TOPIC;
    private static final String NOTICE = "answers you learned have been corrected.";

    @Autowired private Revising revising;
    @Autowired private Revisions revisions;
    @Autowired private Reviewing reviewing;
    @Autowired private Practice practice;
    @Autowired private Editions editions;
    @Autowired private InstantSource clock;

    private static void open(String address) {
        UI.getCurrent().navigate(address, QueryParameters.fromString(BANK.substring(1)));
    }

    private static Stream<Element> elements(Element element) {
        return Stream.concat(
                Stream.of(element),
                element.getChildren()
                        .filter(e -> !e.isTextNode())
                        .flatMap(CorrectionsViewsTest::elements));
    }

    private String shown() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private String shown(String name) {
        return elements(((Component) getCurrentView()).getElement())
                .filter(e -> e.getClassList().contains(name))
                .map(Element::getTextRecursively)
                .collect(Collectors.joining("\n"));
    }

    private static LearnerId learner() {
        return (LearnerId) VaadinRequest.getCurrent().getAttribute("dateline-guest");
    }

    private void grade(String card) {
        var day = reviewing.day(learner(), SouthPole.TOPIC, Study.DAY, ZoneOffset.UTC);
        reviewing.grade(
                learner(),
                SouthPole.TOPIC,
                Study.DAY,
                new Grading(day.state(), UUID.randomUUID().toString(), card, Rating.GOOD, day.at()),
                ZoneOffset.UTC);
    }

    /// As a browser presses it.
    private void turn() {
        var button = find(NativeButton.class).withText("Show the answer").single().getElement();
        var press = JsonMapper.shared().createObjectNode().put("event.detail", 1);
        button.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(
                        new DomEvent(
                                button,
                                "click",
                                press.put(
                                        "element.getAttribute('data-showing')",
                                        button.getAttribute("data-showing"))));
    }

    private void take(Map<String, String> files) {
        revising.take(
                new Revision(
                        SouthPole.TOPIC,
                        BankFiles.hash(files),
                        revisions.latest(SouthPole.TOPIC),
                        clock.instant(),
                        "a test",
                        "corrected",
                        files));
    }

    @Test
    void aCorrectionIsToldUntilItIsAnsweredOrReadAndNeverInFrontOfTheCard() {
        open("");
        test(find(Button.class).withText("Start a round of ten").single()).click();
        grade("card.fram-sails.date");
        grade("card.fram-sails.leader");
        // No two of one event come within four.
        Stream.of("evans-dies.place", "discovery-sails.place", "tent-found.crew")
                .forEach(card -> grade("card." + card));
        open("");
        assertThat(shown()).doesNotContain("corrected");
        open("corrections");
        assertThat(shown()).contains("Nothing that you learned has been corrected since.");

        var round = round("fram-sails/date");
        take(
                SouthPole.files(events ->
                        SouthPole.value(
                                        "fram-sails/leader",
                                        "\"roald-amundsen\"",
                                        "\"robert-scott\"")
                                .apply(
                                        SouthPole.value(
                                                        "fram-sails/date",
                                                        "\"1910-08-09\"",
                                                        "\"1911-08-09\"")
                                                .apply(events))));

        open("");
        assertThat(shown("notice")).contains("Two " + NOTICE).doesNotContain("1911");
        open("corrections");
        assertThat(shown("cardlist"))
                .contains("it said: August 1910now it says: August 1911")
                .contains("it said: Roald Amundsennow it says: Robert Scott")
                .contains("Corrected on ")
                .contains("The primer")
                .contains("Line 14");

        open("fact/fram-sails/date");
        assertThat(shown())
                .contains("has been corrected since")
                .doesNotContain("1911")
                .doesNotContain("1910");

        open("review");
        assertThat(shown("kicker")).contains("Corrected since you learned it");
        assertThat(shown("card")).doesNotContain("it said");
        turn();
        assertThat(shown("corrected")).contains("now it says");
        grade(
                reviewing
                        .day(learner(), SouthPole.TOPIC, Study.DAY, ZoneOffset.UTC)
                        .deck()
                        .current()
                        .orElseThrow()
                        .id());

        open("");
        assertThat(shown("notice")).contains("One answer you learned has been corrected.");
        open("corrections");
        test(find(Button.class).withText("I have read this").single()).click();
        assertThat(getCurrentView()).isInstanceOf(TodayView.class);
        assertThat(shown()).doesNotContain("corrected").contains("Review what is due");

        practice.answer(learner(), round, 0, "a", new Answer.Passed(), ZoneOffset.UTC);
        open("round/" + round.value());
        assertThat(shown("corrected"))
                .contains("after this round was drawn: now it says August 1911.")
                .contains("See what is said now");
    }

    private AttemptId round(String fact) {
        return practice.startThese(
                learner(),
                SouthPole.TOPIC,
                editions.current(SouthPole.TOPIC).bank().questions().stream()
                        .filter(q -> q.facts().equals(List.of(Fact.of(fact))))
                        .map(Question::id)
                        .limit(1)
                        .toList());
    }
}
