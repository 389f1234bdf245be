package app.dateline.bank.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Sketch;
import org.junit.jupiter.api.Test;

class NextOfKindTest {
    private static final String BETWEEN = "participants ledger russia,pakistan";
    private static final String NEXT = "next-of-kind.oats.next";

    private static Sketch visits() {
        return new Sketch()
                .event("corn", "visit", "Corn ripened.", "date ledger 2000", BETWEEN)
                .event("oats", "visit", "Oats sprouted.", "date ledger 2001", BETWEEN)
                .event("rye", "visit", "Rye withered.", "date ledger 2002", BETWEEN)
                .event("wheat", "visit", "Wheat shone.", "date ledger 2003", BETWEEN);
    }

    @Test
    void theNearestAfterTheOneNamedIsTheKey() {
        var asked = Asked.by(new NextOfKind(), visits());
        assertThat(asked.prompt(NEXT))
                .isEqualTo("Which of these visits came next after “Corn ripened (corn)”?");
        assertThat(asked.key(NEXT)).isEqualTo("Oats sprouted (oats)");
        assertThat(asked.options(NEXT))
                .containsExactlyInAnyOrder(
                        "Oats sprouted (oats)", "Rye withered (rye)", "Wheat shone (wheat)");
    }

    @Test
    void theNearestBeforeIsAskedToo() {
        var asked = Asked.by(new NextOfKind(), visits());
        var id = "next-of-kind.rye.before";
        assertThat(asked.prompt(id))
                .isEqualTo("Which of these visits came last before “Wheat shone (wheat)”?");
        assertThat(asked.key(id)).isEqualTo("Rye withered (rye)");
    }

    @Test
    void ofTwoWhoseTimesMayMeetNeitherIsOfferedBesideTheOther() {
        var asked =
                Asked.by(
                        new NextOfKind(),
                        visits().event(
                                        "barley",
                                        "visit",
                                        "Barley rusted.",
                                        "date ledger 2001-05",
                                        BETWEEN));
        assertThat(asked.options(NEXT)).noneMatch(o -> o.startsWith("Barley"));
    }

    @Test
    void aVisitOfOtherStatesIsNoPartOfTheStory() {
        var asked =
                Asked.by(
                        new NextOfKind(),
                        visits().event(
                                        "lentils",
                                        "visit",
                                        "Lentils shrank.",
                                        "date ledger 2004",
                                        "participants ledger elsewhere"));
        assertThat(asked.byId().keySet())
                .isNotEmpty()
                .allSatisfy(id -> {
                    assertThat(id).doesNotContain("lentils");
                    assertThat(asked.prompt(id)).doesNotContain("Lentils");
                    assertThat(asked.options(id)).noneMatch(o -> o.startsWith("Lentils"));
                });
    }

    @Test
    void aVisitMoreThanTenYearsAwayIsNotAskedFrom() {
        var asked =
                Asked.by(
                        new NextOfKind(),
                        new Sketch()
                                .event(
                                        "corn",
                                        "visit",
                                        "Corn ripened.",
                                        "date ledger 1980",
                                        BETWEEN)
                                .event(
                                        "oats",
                                        "visit",
                                        "Oats sprouted.",
                                        "date ledger 1991",
                                        BETWEEN)
                                .event("rye", "visit", "Rye withered.", "date ledger 1992", BETWEEN)
                                .event(
                                        "wheat",
                                        "visit",
                                        "Wheat shone.",
                                        "date ledger 1993",
                                        BETWEEN));
        assertThat(asked.byId()).doesNotContainKey(NEXT);
    }

    @Test
    void onlyVisitsFollowVisits() {
        var asked =
                Asked.by(
                        new NextOfKind(),
                        visits().event("deal", "agreement", "Prices rose.", "date ledger 2001"));
        assertThat(asked.byId().keySet())
                .noneMatch(id -> asked.options(id).contains("Prices rose (deal)"));
    }
}
