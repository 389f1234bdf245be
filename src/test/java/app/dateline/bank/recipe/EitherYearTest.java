package app.dateline.bank.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Sketch;
import app.dateline.question.Task;
import org.junit.jupiter.api.Test;

class EitherYearTest {

    private static Asked asked(String... claims) {
        return Asked.by(
                new EitherYear(),
                new Sketch().event("talks", "visit", "Talks were held at length.", claims));
    }

    @Test
    void whereTheArticlesDifferEveryYearThatOneOfThemStatesIsRight() {
        var asked = asked("date ledger 2010", "date review 2009", "date annals 2010-03");
        assertThat(asked.prompt("either-year.talks"))
                .isEqualTo("[[year]] — Talks were held at length.");
        var task = (Task.GiveDate) asked.question("either-year.talks").task();
        assertThat(task.key().edtf()).isEqualTo("[2009,2010]");
        assertThat(task.supportedBy()).hasSize(3);
        assertThat(asked.question("either-year.talks").source()).isEmpty();
    }

    @Test
    void whereTheyAgreeOnTheYearNothingIsAskedThisWay() {
        assertThat(asked("date ledger 2010", "date review 2010-03").byId()).isEmpty();
    }

    @Test
    void anArticleThatGivesNoSingleYearLeavesItUnasked() {
        assertThat(asked("date ledger 2010", "date review 2008", "date annals 200X").byId())
                .isEmpty();
    }
}
