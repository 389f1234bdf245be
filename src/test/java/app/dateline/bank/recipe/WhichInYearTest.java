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
                .event("corn", "visit", "Talks on corn were held.", "date ledger 2011-05")
                .event("wheat", "meeting", "Talks on wheat were held.", "date review 2011")
                .event(
                        "barley",
                        "visit",
                        "Talks on barley were held.",
                        "date ledger 2012",
                        "date review 2011")
                .event("rye", "visit", "Talks on rye were held.", "date ledger 2010")
                .event("oats", "visit", "Talks on oats were held.", "date ledger 2013")
                .event("rice", "visit", "Talks on rice were held.", "date gazette [2011..2012]")
                .event("maize", "visit", "Talks on maize were held.", "date ledger 1950");
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
                .containsExactlyInAnyOrder(
                        "Talks on corn were held (corn)", "Talks on wheat were held (wheat)");
        assertThat(task.options())
                .extracting(Option::text)
                .contains("Talks on rye were held (rye)", "Talks on oats were held (oats)")
                .hasSize(4);
    }

    @Test
    void whatOneArticlePlacesInThatYearIsNoOptionNorWhatMayHaveBeenThen() {
        assertThat(task(Asked.by(new WhichInYear(), bank())).options())
                .extracting(Option::text)
                .noneMatch(t -> t.contains("barley") || t.contains("rice"));
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
