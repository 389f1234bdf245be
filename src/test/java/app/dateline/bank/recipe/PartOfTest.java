package app.dateline.bank.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Sketch;
import org.junit.jupiter.api.Test;

class PartOfTest {
    private static final String ID = "part-of.deal";

    private static Sketch fair() {
        return new Sketch()
                .event("corn", "visit", "Corn ripened.", "date ledger 2000")
                .event("oats", "visit", "Oats sprouted.", "date ledger 2001")
                .event("rye", "visit", "Rye withered.", "date ledger 2002")
                .event(
                        "deal",
                        "agreement",
                        "Prices rose.",
                        "date ledger 2001",
                        "part-of ledger oats");
    }

    @Test
    void theOthersAreOfTheKindOfTheWholeAndWereAtAnotherTime() {
        var asked = Asked.by(new PartOf(), fair());
        assertThat(asked.prompt(ID))
                .isEqualTo("On which of these occasions did this happen: “Prices rose (deal)”?");
        assertThat(asked.key(ID)).isEqualTo("Oats sprouted (oats)");
        assertThat(asked.options(ID))
                .containsExactlyInAnyOrder(
                        "Corn ripened (corn)", "Oats sprouted (oats)", "Rye withered (rye)");
    }

    @Test
    void whatWasAtTheSameTimeMayHaveHeldItTooAndIsNoOption() {
        var asked =
                Asked.by(
                        new PartOf(),
                        fair().event("wheat", "visit", "Wheat shone.", "date ledger 2001-05"));
        assertThat(asked.options(ID)).noneMatch(o -> o.startsWith("Wheat"));
    }

    @Test
    void whereStatesOfThePartHadNoPartIsNoOption() {
        var asked =
                Asked.by(
                        new PartOf(),
                        fair().event(
                                        "treaty",
                                        "agreement",
                                        "Tariffs fell.",
                                        "date ledger 2004",
                                        "participants ledger russia,pakistan",
                                        "part-of ledger wheat")
                                .event(
                                        "wheat",
                                        "visit",
                                        "Wheat shone.",
                                        "date ledger 2004",
                                        "participants ledger russia,pakistan")
                                .event(
                                        "peas",
                                        "visit",
                                        "Peas climbed.",
                                        "date ledger 2005",
                                        "participants ledger russia,pakistan")
                                .event(
                                        "beans",
                                        "visit",
                                        "Beans flowered.",
                                        "date ledger 2006",
                                        "participants ledger russia,pakistan"));
        assertThat(asked.options("part-of.treaty"))
                .containsExactlyInAnyOrder(
                        "Wheat shone (wheat)", "Peas climbed (peas)", "Beans flowered (beans)");
    }

    @Test
    void whereAnotherStateHadAPartIsNoOption() {
        var asked =
                Asked.by(
                        new PartOf(),
                        fair().event(
                                        "wheat",
                                        "visit",
                                        "Wheat shone.",
                                        "date ledger 2004",
                                        "participants ledger russia,pakistan"));
        assertThat(asked.options(ID)).noneMatch(o -> o.startsWith("Wheat"));
    }

    @Test
    void aTitleThatNamesThePlaceOfTheOccasionIsNotAsked() {
        var asked =
                Asked.by(
                        new PartOf(),
                        fair().event("peas", "visit", "Peas climbed in Moscow.", "date ledger 2005")
                                .event(
                                        "toast",
                                        "agreement",
                                        "In Moscow, glasses rose.",
                                        "date ledger 2005",
                                        "part-of ledger peas"));
        assertThat(asked.byId()).containsOnlyKeys(ID);
        assertThat(asked.reasons())
                .contains(
                        "toast date: its title names the place of the occasion, or who was there");
    }

    @Test
    void whoseTitleTellsOfOtherPersonsIsNoOption() {
        var sketch =
                fair().person("ana", "Ana Green", "Green")
                        .person("bob", "Bob Brown", "Brown")
                        .event("peas", "visit", "Ana Green planted peas.", "date ledger 2003")
                        .event("beans", "visit", "Beans flowered.", "date ledger 2004")
                        .event(
                                "toast",
                                "agreement",
                                "Bob Brown drank.",
                                "date ledger 2001",
                                "part-of ledger oats");
        assertThat(Asked.by(new PartOf(), sketch).options("part-of.toast"))
                .hasSize(4)
                .noneMatch(o -> o.startsWith("Ana"));
    }

    @Test
    void whatNoArticleMakesAPartIsNotAsked() {
        assertThat(Asked.by(new PartOf(), fair()).byId()).containsOnlyKeys(ID);
    }
}
