package app.dateline.bank.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Sketch;
import app.dateline.question.Task;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlaceOnTimelineTest {
    private static final List<String> CROPS =
            List.of("corn", "wheat", "barley", "rye", "oats", "millet", "rice", "maize");

    private static Sketch bank() {
        var sketch = new Sketch();
        for (var i = 0; i < CROPS.size(); i++) {
            sketch.event(
                    CROPS.get(i),
                    "visit",
                    "Talks on %s were held.".formatted(CROPS.get(i)),
                    "date ledger " + (2001 + i));
        }
        return sketch;
    }

    private static Stream<Task.PlaceOnTimeline> lines(Sketch sketch) {
        return Asked.by(new PlaceOnTimeline(), sketch).byId().values().stream()
                .map(q -> (Task.PlaceOnTimeline) q.task());
    }

    @Test
    void whatStandsIsInOrderAndOneGapIsRight() {
        assertThat(lines(bank()))
                .hasSize(CROPS.size())
                .allSatisfy(line -> {
                    assertThat(line.standing()).hasSizeBetween(3, 6);
                    for (var i = 1; i < line.standing().size(); i++) {
                        var before = line.standing().get(i - 1).within();
                        assertThat(before.before(line.standing().get(i).within())).isTrue();
                    }
                    assertThat(line.key()).hasSize(1);
                });
    }

    @Test
    void theRightGapIsNotAlwaysTheSame() {
        assertThat(lines(bank()).map(Task.PlaceOnTimeline::key).distinct()).hasSizeGreaterThan(2);
    }

    @Test
    void theStemIsTheTitleWithABlankBeforeIt() {
        var asked = Asked.by(new PlaceOnTimeline(), bank());
        assertThat(asked.prompt("place-on-timeline.rye"))
                .isEqualTo("[[date]] — Talks on rye were held (rye).");
        assertThat(asked.question("place-on-timeline.rye").task().tells()).hasSizeBetween(3, 6);
    }

    @Test
    void whatTheArticlesPlaceOnBothSidesOfItNeverStandsThere() {
        var sketch =
                bank().event(
                                "flax",
                                "visit",
                                "Talks on flax were held.",
                                "date ledger [2002..2006]");
        assertThat(
                        Asked.by(new PlaceOnTimeline(), sketch)
                                .question("place-on-timeline.rye")
                                .task()
                                .tells())
                .noneMatch(e -> e.value().equals("flax"));
    }

    @Test
    void amongEventsThatAllCameAfterAStateHadAnotherNameStandsOneOfItsTime() {
        var sketch =
                bank().state("iberia", "Iberia", "Iberian", "Hispania", 1994)
                        .event("hay", "visit", "Talks on hay were held.", "date ledger 1982");
        for (var crop : List.of("flax", "hemp", "soy", "beans", "peas", "beets")) {
            sketch.event(
                    crop,
                    "agreement",
                    "Hispania agreed on %s.".formatted(crop),
                    "date ledger 1991");
        }
        assertThat(lines(sketch).filter(l -> l.placed().text().startsWith("Hispania")))
                .hasSize(6)
                .allSatisfy(
                        l -> assertThat(l.standing().getFirst().event().value()).isEqualTo("hay"));
    }

    @Test
    void withTooFewRoundItNothingIsAsked() {
        var asked =
                Asked.by(
                        new PlaceOnTimeline(),
                        bank().event(
                                        "hemp",
                                        "visit",
                                        "Talks on hemp were held.",
                                        "date ledger 1930"));
        assertThat(asked.byId()).doesNotContainKey("place-on-timeline.hemp");
        assertThat(asked.reasons())
                .contains("hemp date: too few events stand apart from it in time");
    }
}
