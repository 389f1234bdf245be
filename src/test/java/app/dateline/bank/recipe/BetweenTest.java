package app.dateline.bank.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class BetweenTest {
    private static final String BETWEEN = "participants ledger russia,pakistan";
    private static final String ID = "between.rye";

    private static Sketch harvests() {
        return new Sketch()
                .event("teff", "visit", "Teff blackened.", "date ledger 1998", BETWEEN)
                .event("spelt", "visit", "Spelt rose.", "date ledger 1999", BETWEEN)
                .event("corn", "visit", "Corn ripened.", "date ledger 2000", BETWEEN)
                .event("oats", "visit", "Oats sprouted.", "date ledger 2001", BETWEEN)
                .event("rye", "visit", "Rye withered.", "date ledger 2002", BETWEEN)
                .event("wheat", "visit", "Wheat shone.", "date ledger 2003", BETWEEN)
                .event("maize", "visit", "Maize rotted.", "date ledger 2004", BETWEEN)
                .event("barley", "visit", "Barley rusted.", "date ledger 2005", BETWEEN)
                .event("sorghum", "visit", "Sorghum paled.", "date ledger 2006", BETWEEN);
    }

    @Test
    void theKeyLiesBetweenTheTwoAndTheOthersOutside() {
        var asked = Asked.by(new Between(), harvests());
        var options = asked.options(ID);
        assertThat(asked.key(ID)).isEqualTo("Rye withered (rye)");
        assertThat(asked.prompt(ID)).startsWith("Which of these came between “").endsWith("”?");
        assertThat(options).hasSize(4).noneMatch(o -> asked.prompt(ID).contains(o));
        assertThat(asked.choice(ID).amongFacts()).isTrue();
    }

    @Test
    void whatAnArticleMayPlaceInsideIsNoWrongOption() {
        var asked =
                Asked.by(
                        new Between(),
                        harvests()
                                .event(
                                        "millet",
                                        "visit",
                                        "Millet failed.",
                                        "date ledger 2000",
                                        "date review [2000..2002]",
                                        BETWEEN));
        assertThat(asked.options(ID)).noneMatch(o -> o.startsWith("Millet"));
    }

    @Test
    void theTwoAreOfAStateThatHasAPartInTheKey() {
        var asked =
                Asked.by(
                        new Between(),
                        harvests()
                                .event(
                                        "lentils",
                                        "visit",
                                        "Lentils shrank.",
                                        "date ledger 2001-06",
                                        "participants ledger elsewhere"));
        assertThat(asked.byId().keySet())
                .contains(ID)
                .allSatisfy(id -> assertThat(asked.prompt(id)).doesNotContain("Lentils"));
    }

    @Test
    void aRemarkIsNotPlacedBetweenDeeds() {
        var sketch = harvests().event("said", "statement", "Somebody spoke.", "date ledger 2002");
        assertThat(Asked.by(new Between(), sketch).byId()).doesNotContainKey("between.said");
    }

    @Test
    void anEventWithNothingOnOneSideIsLeftAndTheReasonTold() {
        var asked = Asked.by(new Between(), harvests());
        assertThat(asked.byId().keySet()).doesNotContainAnyElementsOf(List.of("between.teff"));
        assertThat(asked.reasons())
                .contains("teff date: no two events like it stand on either side of it");
    }
}
