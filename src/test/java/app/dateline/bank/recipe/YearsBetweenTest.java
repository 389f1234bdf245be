package app.dateline.bank.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Sketch;
import app.dateline.question.Task;
import org.junit.jupiter.api.Test;

class YearsBetweenTest {
    private static final String ID = "years-between.oats";

    private static Sketch corn() {
        return new Sketch()
                .event(
                        "corn",
                        "visit",
                        "Corn ripened.",
                        "date ledger 2000-12",
                        "place ledger moscow");
    }

    private static Asked asked(Sketch sketch) {
        return Asked.by(new YearsBetween(), sketch);
    }

    @Test
    void calendarYearsAreCountedBetweenTwoOfOneKindAtOnePlace() {
        var asked =
                asked(
                        corn().event(
                                        "oats",
                                        "visit",
                                        "Oats sprouted.",
                                        "date review 2007-01",
                                        "place review russia"));
        assertThat(asked.prompt(ID))
                .isEqualTo(
                        "Counted by calendar years, how many years after “Corn ripened (corn)” came “Oats sprouted (oats)”?");
        var task = (Task.TypeNumber) asked.question(ID).task();
        assertThat(task.words()).isEqualTo("7 years");
        assertThat(asked.question(ID).facts())
                .extracting(f -> f.event().value())
                .containsExactly("oats", "corn");
    }

    @Test
    void ofSeveralThatLieBeforeItTheNearestIsTaken() {
        var asked =
                asked(
                        corn().event(
                                        "rye",
                                        "visit",
                                        "Rye withered.",
                                        "date ledger 2004",
                                        "place ledger moscow")
                                .event(
                                        "oats",
                                        "visit",
                                        "Oats sprouted.",
                                        "date review 2007",
                                        "place review moscow"));
        assertThat(asked.prompt(ID)).contains("Rye");
    }

    @Test
    void aLinkMakesAPairOfTwoKinds() {
        var asked =
                asked(
                        corn().event(
                                        "oats",
                                        "agreement",
                                        "Oats sprouted.",
                                        "date review 2007",
                                        "follows review corn"));
        assertThat(asked.byId()).containsOnlyKeys(ID);
    }

    @Test
    void whatHappenedElsewhereOrIsOfAnotherKindIsNoPair() {
        var asked =
                asked(
                        corn().event(
                                        "oats",
                                        "visit",
                                        "Oats sprouted.",
                                        "date review 2007",
                                        "place review islamabad")
                                .event(
                                        "rye",
                                        "meeting",
                                        "Rye withered.",
                                        "date ledger 2004",
                                        "place ledger moscow"));
        assertThat(asked.byId()).isEmpty();
        assertThat(asked.reasons()).contains("oats date: no event like it lies some years before");
    }

    @Test
    void whatTheArticlesPlaceInTwoYearsIsNotCounted() {
        var asked =
                asked(
                        corn().event(
                                        "oats",
                                        "visit",
                                        "Oats sprouted.",
                                        "date review 2007",
                                        "date gazette [2007..2008]",
                                        "place review moscow"));
        assertThat(asked.byId()).isEmpty();
    }

    @Test
    void whatLiesMoreThanTwentyYearsBackIsNotCountedFrom() {
        var asked =
                asked(
                        corn().event(
                                        "oats",
                                        "visit",
                                        "Oats sprouted.",
                                        "date review 2021",
                                        "place review moscow"));
        assertThat(asked.byId()).isEmpty();
    }
}
