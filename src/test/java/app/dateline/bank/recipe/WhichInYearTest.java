package app.dateline.bank.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Sketch;
import app.dateline.question.Option;
import app.dateline.question.Task;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhichInYearTest {

    /// Two of 2011, one that may be of 2011, three of other years and one of long ago.
    private static Sketch bank() {
        return new Sketch()
                .event("corn", "visit", "Corn ripened.", "date ledger 2011-05")
                .event("wheat", "meeting", "Wheat shone.", "date review 2011")
                .event("barley", "visit", "Barley rusted.", "date ledger 2012", "date review 2011")
                .event("rye", "visit", "Rye withered.", "date ledger 2010")
                .event("oats", "visit", "Oats sprouted.", "date ledger 2013")
                .event("rice", "visit", "Rice drowned.", "date gazette [2011..2012]")
                .event("maize", "visit", "Maize rotted.", "date ledger 1950");
    }

    private static Task.ChooseMany task(Asked asked) {
        return (Task.ChooseMany) asked.question("which-in-year.corn").task();
    }

    @Test
    void whatIsOfTheYearIsRightAndWhatEveryArticlePlacesElsewhereIsWrong() {
        var asked = Asked.by(new WhichInYear(), bank());
        var task = task(asked);
        assertThat(asked.prompt("which-in-year.corn"))
                .isEqualTo("2011 — Which of these happened in this year?");
        assertThat(task.key().stream().map(k -> task.options().get(k).text()))
                .containsExactlyInAnyOrder("Corn ripened (corn)", "Wheat shone (wheat)");
        assertThat(task.options())
                .extracting(Option::text)
                .contains("Rye withered (rye)", "Oats sprouted (oats)")
                .hasSize(4);
    }

    @Test
    void whatOneArticlePlacesInThatYearIsNoOptionNorWhatMayHaveBeenThen() {
        assertThat(task(Asked.by(new WhichInYear(), bank())).options())
                .extracting(Option::text)
                .noneMatch(t -> t.contains("Barley") || t.contains("Rice"));
    }

    @Test
    void whatIsOfAMatterOfThatYearIsNoWrongOption() {
        var more =
                bank().event("late", "visit", "Corn wilted.", "date ledger 2012")
                        .event("peas", "visit", "Peas climbed.", "date ledger 2012");
        assertThat(task(Asked.by(new WhichInYear(), more)).options())
                .extracting(Option::text)
                .doesNotContain("Corn wilted (late)");
    }

    @Test
    void whatNoArticleOfThatYearOrLaterTellsIsNoWrongOption() {
        assertThat(task(Asked.by(new WhichInYear(), bank().published("ledger", 2012))).options())
                .extracting(Option::text)
                .contains("Rye withered (rye)");
        assertThat(Asked.by(new WhichInYear(), bank().published("ledger", 2010)).byId()).isEmpty();
    }

    @Test
    void whatHasASisterInThatYearIsNoWrongOption() {
        var more =
                bank().weapon("t-90", "T-90 tank")
                        .event(
                                "tanks",
                                "agreement",
                                "Millet thrived.",
                                "date ledger 2012",
                                "equipment ledger t-90")
                        .event(
                                "tanks-reported",
                                "report",
                                "Sorghum sank.",
                                "date ledger 2011",
                                "equipment review t-90");
        assertThat(task(Asked.by(new WhichInYear(), more)).options())
                .extracting(Option::text)
                .doesNotContain("Millet thrived (tanks)");
    }

    @Test
    void whatWasOnlySaidIsNoOption() {
        var more = bank().event("said", "statement", "Barley was praised.", "date ledger 2011");
        assertThat(task(Asked.by(new WhichInYear(), more)).options())
                .extracting(Option::text)
                .doesNotContain("Barley was praised (said)");
    }

    @Test
    void theSameRightOnesMakeOneQuestion() {
        assertThat(Asked.by(new WhichInYear(), bank()).byId()).hasSize(1);
    }

    @Test
    void theQuestionIsAboutTheRightOnesAndTellsOfTheOthers() {
        var question = Asked.by(new WhichInYear(), bank()).question("which-in-year.corn");
        assertThat(question.facts())
                .extracting(f -> f.event().value())
                .containsExactlyInAnyOrder("corn", "wheat");
        assertThat(question.task().tells())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("corn", "wheat", "rye", "oats");
    }

    @Test
    void aYearWithOneEventIsNotAsked() {
        var asked = Asked.by(new WhichInYear(), bank());
        assertThat(asked.reasons())
                .contains("oats date: too few events are of its year, or of the years around");
        assertThat(List.copyOf(asked.byId().keySet())).doesNotContain("which-in-year.oats");
    }
}
