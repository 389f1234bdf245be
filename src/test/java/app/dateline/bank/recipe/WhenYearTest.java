package app.dateline.bank.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Sketch;
import app.dateline.chronicle.ArticleId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WhenYearTest {

    private static Sketch bank() {
        return new Sketch()
                .event("steel", "agreement", "Steel was agreed on.", "date ledger 2001")
                .event("wheat", "agreement", "Wheat was agreed on.", "date review 2004")
                .event("ships", "visit", "Ships called at a port.", "date ledger 2008")
                .event("drill", "exercise", "Troops trained in hills.", "date gazette 2012")
                .event("rails", "agreement", "Rails were agreed on.", "date annals 2015-03");
    }

    @Test
    void aYearThatNoArticleContradictsIsAskedPlainly() {
        var asked =
                Asked.by(
                        new WhenYear(),
                        bank().event(
                                        "talks",
                                        "visit",
                                        "Talks were held at length.",
                                        "date ledger 2009",
                                        "date review 2009-05",
                                        "place review moscow",
                                        "place ledger russia"));
        assertThat(asked.prompt("when-year.talks"))
                .isEqualTo("Moscow, [[year]] — Talks were held at length.");
        assertThat(asked.key("when-year.talks")).isEqualTo("2009");
        assertThat(asked.options("when-year.talks")).hasSize(4).isSorted().doesNotHaveDuplicates();
        assertThat(asked.question("when-year.talks").source()).isEmpty();
    }

    @Test
    void aReportIsOfferedNoYearInWhichThereWasSomethingElseOnTheMatter() {
        var asked =
                Asked.by(
                        new WhenYear(),
                        bank().weapon("t-90", "T-90 tank")
                                .event(
                                        "deal",
                                        "agreement",
                                        "A deal was signed.",
                                        "date ledger 2021",
                                        "equipment ledger t-90")
                                .event(
                                        "news",
                                        "report",
                                        "Newspapers wrote of arms.",
                                        "date ledger 2020",
                                        "equipment ledger t-90"));
        assertThat(asked.options("when-year.news")).contains("2020", "2015").doesNotContain("2021");
        assertThat(asked.options("when-year.deal")).contains("2020");
    }

    @Test
    void whereTheArticlesDifferEachIsAskedByItsNameWithTheOthersYearAmongTheOptions() {
        var asked =
                Asked.by(
                        new WhenYear(),
                        bank().event(
                                        "talks",
                                        "visit",
                                        "Talks were held at length.",
                                        "date ledger 2009",
                                        "date review 2010"));
        assertThat(asked.byId()).doesNotContainKey("when-year.talks");
        assertThat(asked.prompt("when-year.talks.ledger"))
                .isEqualTo("According to the ledger, in [[year]], talks were held at length.");
        assertThat(asked.key("when-year.talks.ledger")).isEqualTo("2009");
        assertThat(asked.key("when-year.talks.review")).isEqualTo("2010");
        assertThat(asked.options("when-year.talks.ledger")).contains("2010");
        assertThat(asked.options("when-year.talks.review")).contains("2009");
        assertThat(asked.choice("when-year.talks.review").options())
                .filteredOn(o -> o.text().equals("2009"))
                .first()
                .satisfies(o ->
                        assertThat(o.trueOf().orElseThrow().article())
                                .isEqualTo(Optional.of(new ArticleId("ledger"))));
    }

    @Test
    void aMistakenYearIsAskedByItsSourceOnly() {
        var mistaken =
                Sketch.draw(
                        "talks",
                        "visit",
                        "Talks were held at length.",
                        Map.of(),
                        List.of(Sketch.erratum("talks/date/ledger")),
                        "date ledger 2009");
        var asked = Asked.by(new WhenYear(), bank().add(mistaken));
        assertThat(asked.byId())
                .containsKey("when-year.talks.ledger")
                .doesNotContainKey("when-year.talks");
    }

    @Test
    void aDateOfWhichANoteWarnsIsAskedByItsArticleOnlyAndIsNoWrongOption() {
        var doubtful =
                Sketch.draw(
                        "talks",
                        "visit",
                        "Talks were held at length.",
                        Map.of(),
                        List.of(Sketch.caution("talks/date/ledger")),
                        "date ledger 2009");
        var asked = Asked.by(new WhenYear(), bank().add(doubtful));
        assertThat(asked.byId())
                .containsKey("when-year.talks.ledger")
                .doesNotContainKey("when-year.talks");
        assertThat(
                        asked.byId().keySet().stream()
                                .filter(id -> !id.contains("talks"))
                                .flatMap(id -> asked.options(id).stream()))
                .doesNotContain("2009");
    }

    @Test
    void aYearWithinADecadeThatAnArticleGivesIsNoWrongOption() {
        var asked =
                Asked.by(
                        new WhenYear(),
                        bank().event("canal", "visit", "A canal was dug.", "date ledger 1998")
                                .event(
                                        "talks",
                                        "visit",
                                        "Talks were held at length.",
                                        "date ledger 2009",
                                        "date review 200X"));
        assertThat(asked.options("when-year.talks"))
                .contains("2009", "2012")
                .doesNotContain("2001", "2004", "2008");
    }

    @Test
    void ofThoseWithNoYearAfterThemOnlySomeAreAskedAsTheKeyIsAlwaysTheLast() {
        var sketch = bank();
        for (var crop : List.of("oats", "rye", "maize", "millet", "flax", "hemp", "rice", "soy")) {
            sketch.event(
                    crop, "visit", "Talks on %s were held.".formatted(crop), "date ledger 2018");
        }
        var asked = Asked.by(new WhenYear(), sketch);
        assertThat(asked.byId().keySet().stream().filter(id -> asked.key(id).equals("2018")))
                .hasSizeBetween(1, 7);
    }

    @Test
    void whatIsOnlyPlannedIsNeverAskedAsAFact() {
        var asked =
                Asked.by(
                        new WhenYear(),
                        bank().event(
                                        "talks",
                                        "visit",
                                        "Talks were held at length.",
                                        "date ledger 2009 PLANNED"));
        assertThat(asked.byId().keySet()).noneMatch(id -> id.contains("talks"));
        assertThat(asked.reasons()).contains("talks date: no article asserts it");
    }

    @Test
    void whatLastedIsNeverAskedByYear() {
        var asked =
                Asked.by(
                        new WhenYear(),
                        bank().event(
                                        "talks",
                                        "visit",
                                        "Talks were held at length.",
                                        "date ledger 2009/2010"));
        assertThat(asked.byId().keySet()).noneMatch(id -> id.contains("talks"));
    }

    @Test
    void aTellingThatHoldsAYearOrAnOpenPlaceholderMakesNoQuestion() {
        var asked =
                Asked.by(
                        new WhenYear(),
                        bank().event(
                                        "talks",
                                        "visit",
                                        "Talks of 2009 were held.",
                                        "date ledger 2009")
                                .event(
                                        "stay",
                                        "visit",
                                        "{visitor} stayed for long.",
                                        "date ledger 2009"));
        assertThat(asked.byId().keySet())
                .noneMatch(id -> id.contains("talks") || id.contains("stay"));
        assertThat(asked.reasons())
                .contains(
                        "talks date: its telling holds a year",
                        "stay date: its telling needs a value that is disputed, doubtful, mistaken or not asserted");
    }

    @Test
    void aTellingThatFitsAnotherEventMakesNoQuestion() {
        var asked =
                Asked.by(
                        new WhenYear(),
                        bank().event("talks", "visit", "Talks were held.", "date ledger 2009")
                                .event(
                                        "later",
                                        "visit",
                                        "Talks were held on coal.",
                                        "date ledger 2011"));
        assertThat(asked.byId()).containsKey("when-year.later");
        assertThat(asked.byId()).doesNotContainKey("when-year.talks");
        assertThat(asked.reasons()).contains("talks date: its telling fits later as well");
    }

    @Test
    void twoProvedYearsAreTooFewToAsk() {
        var asked =
                Asked.by(
                        new WhenYear(),
                        new Sketch()
                                .event(
                                        "steel",
                                        "agreement",
                                        "Steel was agreed on.",
                                        "date ledger 2001")
                                .event(
                                        "wheat",
                                        "agreement",
                                        "Wheat was sold.",
                                        "date ledger 2004"));
        assertThat(asked.byId()).isEmpty();
        assertThat(asked.reasons()).contains("steel date: fewer than three years can be offered");
    }
}
