package app.dateline.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankTest {

    private static Sketch sketch() {
        return new Sketch()
                .person("ana", "Ana Green", "Green")
                .person("bob", "Bob Brown", "Brown")
                .place("omsk", "Omsk", Actor.Level.CITY, "russia")
                .state("china", "China");
    }

    /// The visit of 2011 ranked so, among others.
    private static Sketch ranked(String rank) {
        return sketch().event(
                        "visit",
                        "visit",
                        "A guest came.",
                        "date ledger 2011",
                        "visitor ledger ana",
                        "place ledger moscow",
                        "rank ledger " + rank);
    }

    private static List<String> against(Sketch sketch) {
        var chronicle = sketch.chronicle();
        return Rank.all(chronicle).stream()
                .flatMap(r -> r.against().stream())
                .map(e -> e.id().value())
                .toList();
    }

    @Test
    void whatCameBeforeOfTheSameKindAndPartiesLooksAsIfItCounted() {
        var sketch =
                ranked("first:visit")
                        .event(
                                "before",
                                "visit",
                                "One came.",
                                "date review 2009",
                                "visitor review bob",
                                "place review omsk")
                        .event(
                                "after",
                                "visit",
                                "One came.",
                                "date review 2012",
                                "visitor review bob",
                                "place review omsk")
                        .event(
                                "talks",
                                "meeting",
                                "They talked.",
                                "date review 2009",
                                "visitor review bob",
                                "place review omsk");
        assertThat(against(sketch)).containsExactly("before");
    }

    @Test
    void whatWentToAnotherStateOrMayHaveComeLaterDoesNot() {
        var sketch =
                ranked("first:visit")
                        .event(
                                "elsewhere",
                                "visit",
                                "One came.",
                                "date review 2009",
                                "visitor review bob",
                                "place review china")
                        .event(
                                "same-year",
                                "visit",
                                "One came.",
                                "date review 2011",
                                "visitor review bob",
                                "place review omsk")
                        .event(
                                "doubted",
                                "visit",
                                "One came.",
                                "date review 2009",
                                "date gazette 2012",
                                "visitor review bob",
                                "place review omsk")
                        .event(
                                "undated",
                                "visit",
                                "One came.",
                                "visitor review bob",
                                "place review omsk");
        assertThat(against(sketch)).isEmpty();
    }

    @Test
    void anEventOfWhichNoPartyIsToldMayHaveHadTheSame() {
        assertThat(
                        against(
                                ranked("first:visit")
                                        .event("before", "visit", "One came.", "date review 2009")))
                .containsExactly("before");
    }

    @Test
    void sinceAYearOnlyWhatCameAfterThatYearCounts() {
        var sketch =
                ranked("first:visit:1999")
                        .event("long-ago", "visit", "One came.", "date review 1974")
                        .event("then", "visit", "One came.", "date review 1999-04")
                        .event("between", "visit", "One came.", "date review 2003");
        assertThat(against(sketch)).containsExactly("between");
    }

    @Test
    void theSecondLeavesRoomForOneBefore() {
        var second = ranked("second:visit").event("one", "visit", "One came.", "date review 2003");
        assertThat(against(second)).isEmpty();
        assertThat(against(second.event("two", "visit", "One came.", "date review 2005")))
                .containsExactly("one", "two");
    }

    @Test
    void anOnlyOneHasNeitherABeforeNorAnAfter() {
        var sketch =
                ranked("only:visit")
                        .event(
                                "before",
                                "visit",
                                "One came.",
                                "date review 2009",
                                "visitor review bob",
                                "place review omsk")
                        .event(
                                "after",
                                "visit",
                                "One came.",
                                "date review 2019",
                                "visitor review bob",
                                "place review omsk")
                        .event("untold", "visit", "One came.", "date review 2019");
        assertThat(against(sketch)).containsExactly("after", "before");
    }

    @Test
    void whatIsNoRankInTimeOrIsDeniedIsHeldAgainstNothing() {
        assertThat(
                        against(
                                ranked("largest:visit")
                                        .event("before", "visit", "One came.", "date review 2009")))
                .isEmpty();
        assertThat(Rank.all(ranked("first:visit DENIED").chronicle())).isEmpty();
    }
}
