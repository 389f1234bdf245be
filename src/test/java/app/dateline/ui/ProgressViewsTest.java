package app.dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.browser.FreshData;
import app.dateline.classroom.LearnerSettings;
import app.dateline.study.AttemptId;
import app.dateline.study.Corrected;
import app.dateline.study.Pacing;
import app.dateline.study.Samples;
import app.dateline.study.Strength;
import app.dateline.study.fsrs.Rating;
import app.dateline.study.progress.Days;
import app.dateline.study.progress.History;
import app.dateline.study.progress.Mastery;
import app.dateline.study.progress.RoundScore;
import app.dateline.study.progress.Scores;
import app.dateline.ui.learn.MemoryView;
import app.dateline.ui.learn.ProgressView;
import app.dateline.ui.learn.RoundsView;
import app.dateline.ui.learn.SettingsView;
import app.dateline.ui.learn.TodayView;
import app.dateline.ui.parts.Look;
import app.dateline.ui.parts.chart.Bars;
import app.dateline.ui.parts.chart.Columns;
import app.dateline.ui.parts.chart.DayGrid;
import app.dateline.ui.parts.chart.ForgettingCurve;
import app.dateline.ui.parts.chart.MemoryBar;
import app.dateline.ui.parts.chart.ScoreLine;
import app.dateline.ui.parts.chart.Twin;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/// Progress and settings without a browser, and the pictures with histories that are empty, single or long.
@SpringBootTest
@ContextConfiguration(initializers = FreshData.class)
@ViewPackages(packages = "app.dateline.ui.learn")
class ProgressViewsTest extends SpringBrowserlessTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-10");

    private static RoundScore score(int day, int right) {
        return new RoundScore(
                new AttemptId(new UUID(1, day).toString()),
                TODAY.minusDays(100).plusDays(day),
                right,
                10,
                false);
    }

    private static String drawn(Component picture) {
        return elements(picture.getElement())
                .map(e -> e.getProperty("innerHTML", ""))
                .collect(Collectors.joining());
    }

    private static Stream<Element> elements(Element element) {
        return Stream.concat(
                Stream.of(element),
                element.getChildren().filter(e -> !e.isTextNode()).flatMap(e -> elements(e)));
    }

    @Test
    void aFirstVisitorIsToldWhatWillStandHereAndOfferedARound() {
        navigate(ProgressView.class);
        assertThat(find(H1.class).single().getElement().getTextRecursively())
                .contains("Nothing to show yet.");
        assertThat(find(Button.class).all())
                .extracting(Button::getText)
                .containsExactly("Start a round of ten");
    }

    @Test
    void aFirstVisitorIsToldWhatMemoryInFiguresWillShow() {
        navigate(MemoryView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("Memory in figures");
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains(
                        "Nothing to count yet. From the second day on, what you are asked again shows how much of it stayed.");
    }

    @Test
    void theTallestColumnIsFullAndTheLeastThatIsThereIsSeen() {
        var columns =
                new Columns(
                        "says",
                        "table",
                        List.of("day", "facts"),
                        List.of(
                                new Columns.Column("Monday", "Mon", 400, "400"),
                                new Columns.Column("Tuesday", "", 1, "1"),
                                new Columns.Column("Wednesday", "", 0, "0")));
        assertThat(drawn(columns))
                .contains("'most'>400<")
                .contains("height:100.0%")
                .contains("height:2.0%")
                .contains("height:0.0%")
                .containsOnlyOnce("<b>Mon</b>");
        assertThat(elements(columns.getElement()).filter(e -> e.getTag().equals("tr"))).hasSize(4);
    }

    @Test
    void columnsOfNothingAreFlat() {
        var none = new Columns("says", "table", List.of("day", "facts"), List.of());
        assertThat(drawn(none)).contains("'most'><").doesNotContain("NaN");
    }

    @Test
    void anEmptyHistorySaysSoAndAnAddressOfNonsenseAsksForNothing() {
        navigate(RoundsView.class);
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("No round yet. The first one takes about three minutes.");
        UI.getCurrent()
                .navigate(
                        RoundsView.class,
                        QueryParameters.fromString("from=yesterday&how=gloriously&page=-7"));
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("No round yet. The first one takes about three minutes.");
    }

    @Test
    void aRoundLeftOpenIsInTheHistoryAndShowsNoKey() {
        navigate(TodayView.class);
        test(find(Button.class).withText("Start a round of ten").single()).click();
        navigate(RoundsView.class);
        var details = find(NativeDetails.class).single();
        assertThat(details.getElement().getTextRecursively()).contains("Round of ten, question 1");
        details.setOpen(true);
        ComponentUtil.fireEvent(details, new NativeDetails.ToggleEvent(details, true));
        assertThat(find(OrderedList.class).single().getChildren())
                .singleElement()
                .satisfies(line ->
                        assertThat(line.getElement().getText()).isEqualTo("Not answered yet."));
        UI.getCurrent().navigate(RoundsView.class, QueryParameters.of("how", "missed"));
        assertThat(find(NativeDetails.class).all()).isEmpty();
    }

    @Test
    void settingsOfAFirstVisitorOfferNothingToEraseUntilSomethingIsKept() {
        navigate(SettingsView.class);
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("Nothing is kept of you yet.");
        assertThat(find(Button.class).withText("Erase everything of mine").all()).isEmpty();
    }

    @Test
    void settingsBecomeClassNamesAndAColourSchemeOfTheRoot() {
        assertThat(Look.names(LearnerSettings.DEFAULT)).isEmpty();
        assertThat(Look.scheme(LearnerSettings.DEFAULT)).isEmpty();
        var chosen =
                LearnerSettings.DEFAULT
                        .withTheme(LearnerSettings.Theme.DARK)
                        .withTextSize(LearnerSettings.TextSize.LARGER)
                        .withSingleKeys(false);
        assertThat(Look.names(chosen)).containsExactly("text-larger", "keys-off");
        assertThat(Look.scheme(chosen)).isEqualTo("dark");
    }

    @Test
    void aSingleRoundIsAPointWithItsDayAndItsShare() {
        var line = new ScoreLine(new Scores(List.of(score(0, 7))), "one");
        assertThat(drawn(line)).containsOnlyOnce("<circle").contains("70%").contains("30 November");
        assertThat(line.getChildren().anyMatch(Twin.class::isInstance)).isTrue();
    }

    @Test
    void aWorseRoundLowersTheFloorSoThatNoPointLeavesThePicture() {
        var scores = new Scores(IntStream.rangeClosed(0, 10).mapToObj(i -> score(i, i)).toList());
        var line = drawn(new ScoreLine(scores, "all"));
        assertThat(line).contains(">0</text>").contains("cy='178.0'").contains("cy='26.0'");
    }

    private static History history(Rating... ratings) {
        return History.of(
                IntStream.range(0, ratings.length)
                        .mapToObj(i ->
                                Samples.graded(
                                        TODAY.minusDays(20)
                                                .plusDays(5L * i)
                                                .atTime(12, 0)
                                                .toInstant(ZoneOffset.UTC),
                                        "r" + i,
                                        Samples.card("a"),
                                        ratings[i]))
                        .flatMap(g -> g.recalls().stream())
                        .toList(),
                Corrected.NONE,
                Pacing.PLAIN);
    }

    @Test
    void aForgettingCurveHasASignForEveryReviewAndABrokenLineAhead() {
        var curve =
                drawn(
                        new ForgettingCurve(
                                history(Rating.GOOD, Rating.AGAIN, Rating.GOOD), TODAY, "says"));
        assertThat(curve.split("<circle", -1)).hasSize(3);
        assertThat(curve).containsOnlyOnce("pt missed").containsOnlyOnce("line ahead");
        assertThat(curve).contains(">Today<").contains("18 February").doesNotContain("NaN");
    }

    @Test
    void aFactMetTodayHasACurveToo() {
        var met =
                History.of(
                        Samples.graded(
                                        TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC),
                                        "r",
                                        Samples.card("a"),
                                        Rating.AGAIN)
                                .recalls(),
                        Corrected.NONE,
                        Pacing.PLAIN);
        assertThat(drawn(new ForgettingCurve(met, TODAY, "says")))
                .containsOnlyOnce("pt missed")
                .contains("line ahead")
                .doesNotContain("NaN");
    }

    @Test
    void aPictureIsTheSameWhereTheServerSpeaksALanguageWithDecimalCommas() {
        var scores = new Scores(IntStream.range(0, 12).mapToObj(i -> score(i, i % 11)).toList());
        var here = Locale.getDefault();
        var english = drawn(new ScoreLine(scores, "line"));
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(drawn(new ScoreLine(scores, "line"))).isEqualTo(english);
        } finally {
            Locale.setDefault(here);
        }
    }

    @Test
    void theGridDrawsEveryDayUpToTodayAndNoneAfterIt() {
        var days = new Days(new TreeMap<>(Map.of(TODAY, 40, TODAY.plusDays(1), 3)));
        var grid =
                drawn(new DayGrid(days, TODAY, 26, "days").getChildren().findFirst().orElseThrow());
        assertThat(grid.split("<rect", -1)).hasSize(1 + 25 * 7 + 2);
        assertThat(grid).containsOnlyOnce("day h4 today").doesNotContain("h1");
    }

    @Test
    void aBarWithoutFactsIsEmptyAndItsTableDividesByNothing() {
        var bar = new MemoryBar(new Mastery(Map.of()), "none");
        assertThat(bar.getElement().getTextRecursively()).contains("0%").doesNotContain("NaN");
        var some = new MemoryBar(new Mastery(Map.of(Strength.FIRM, 3)), "three");
        assertThat(some.getElement().getTextRecursively()).contains("100%");
    }

    @Test
    void beyondEightTheRestOfTheBarsIsFoldedAway() {
        var rows =
                IntStream.range(0, 20)
                        .mapToObj(i -> new Bars.Row("kind " + i, 0.5, "50%", "8", false))
                        .toList();
        var bars = new Bars("kinds", List.of("kind", "right", "asked"), rows);
        assertThat(bars.getElement().getTextRecursively()).contains("And twelve more");
        assertThat(elements(bars.getElement()).filter(e -> e.getTag().equals("tr"))).hasSize(22);
    }
}
