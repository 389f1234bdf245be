package app.dateline.bank.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Sketch;
import org.junit.jupiter.api.Test;

class ReturnVisitTest {
    private static final String ID = "return-visit.oats";

    /// There in 2000, back in 2003 and 2006, there again in 2004.
    private static Sketch visits() {
        return new Sketch()
                .person("ali", "Ali Baig", "Baig")
                .personOf("russia", "boris", "Boris Orlov", "Orlov")
                .event(
                        "corn",
                        "visit",
                        "Corn ripened.",
                        "date ledger 2000",
                        "visitor ledger ali",
                        "place ledger moscow")
                .event(
                        "oats",
                        "visit",
                        "Oats sprouted.",
                        "date ledger 2003",
                        "visitor ledger boris",
                        "place ledger islamabad")
                .event(
                        "wheat",
                        "visit",
                        "Wheat shone.",
                        "date ledger 2004",
                        "visitor ledger ali",
                        "place ledger russia")
                .event(
                        "rye",
                        "visit",
                        "Rye withered.",
                        "date ledger 2006",
                        "visitor ledger boris",
                        "place ledger islamabad");
    }

    @Test
    void theNearestThatLedBackIsTheKey() {
        var asked = Asked.by(new ReturnVisit(), visits());
        assertThat(asked.prompt(ID))
                .isEqualTo(
                        "Which of these visits was the next to go the other way after “Corn ripened (corn)”?");
        assertThat(asked.key(ID)).isEqualTo("Oats sprouted (oats)");
        assertThat(asked.options(ID))
                .containsExactlyInAnyOrder(
                        "Oats sprouted (oats)", "Wheat shone (wheat)", "Rye withered (rye)");
    }

    @Test
    void theTwoDirectionsAreKeptApart() {
        var asked =
                Asked.by(
                        new ReturnVisit(),
                        visits().event(
                                        "maize",
                                        "visit",
                                        "Maize rotted.",
                                        "date ledger 2008",
                                        "visitor ledger ali",
                                        "place ledger moscow"));
        assertThat(asked.prompt("return-visit.wheat")).contains("after “Oats");
        assertThat(asked.options("return-visit.wheat"))
                .containsExactlyInAnyOrder(
                        "Wheat shone (wheat)",
                        "Rye withered (rye)",
                        "Maize rotted (maize)",
                        "Corn ripened (corn)");
    }

    @Test
    void whatMayHaveBeenBeforeOrAfterIsNoOption() {
        var asked =
                Asked.by(
                        new ReturnVisit(),
                        visits().event(
                                        "maize",
                                        "visit",
                                        "Maize rotted.",
                                        "date ledger [2002..2004]",
                                        "visitor ledger boris",
                                        "place ledger islamabad"));
        assertThat(asked.byId().values())
                .allSatisfy(q ->
                        assertThat(asked.options(q.id().value()))
                                .filteredOn(o -> o.contains("oats") || o.contains("maize"))
                                .hasSizeLessThan(2));
    }

    @Test
    void aVisitOfNobodyKnownOrToNoKnownPlaceHasNoDirection() {
        var asked =
                Asked.by(
                        new ReturnVisit(),
                        visits().event("peas", "visit", "Peas climbed.", "date ledger 2001"));
        assertThat(asked.reasons())
                .contains("peas date: it is not known from which state to which it led");
    }
}
