package app.dateline.bank.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Sketch;
import app.dateline.question.Task;
import org.junit.jupiter.api.Test;

class EitherFigureTest {
    private static final String ID = "either-figure.bridge.price";

    private static Asked asked(String... claims) {
        return Asked.by(
                new EitherFigure(),
                new Sketch()
                        .event("bridge", "agreement", "A bridge was thrown for {price}.", claims));
    }

    private static Task.TypeNumber task(Asked asked) {
        return (Task.TypeNumber) asked.question(ID).task();
    }

    @Test
    void whereTheArticlesDifferWhateverNumberOneOfThemStatesIsRight() {
        var asked = asked("price ledger 12", "price review 9", "price annals 12");
        assertThat(asked.prompt(ID)).isEqualTo("A bridge was thrown for [[figure]].");
        assertThat(task(asked).keys())
                .containsExactly(new Task.Figure(12, 0), new Task.Figure(9, 0));
        assertThat(task(asked).words()).isEqualTo("$12 billion or $9 billion");
        assertThat(task(asked).supportedBy()).hasSize(3);
    }

    @Test
    void eachNumberHasWhatItsOwnArticleLeavesToSpare() {
        assertThat(task(asked("price ledger ~20", "price review 9")).keys())
                .containsExactly(new Task.Figure(20, 1), new Task.Figure(9, 0));
    }

    @Test
    void anOpenAmountIsContentWithANumberThatLiesInItAndProvesNone() {
        var asked = asked("price ledger 2", "price review 2.5", "price annals >2");
        assertThat(task(asked).words()).isEqualTo("$2 billion or $2.5 billion");
        assertThat(task(asked).supportedBy())
                .extracting(Object::toString)
                .containsExactly("bridge/price/ledger", "bridge/price/review");
    }

    @Test
    void anOpenAmountInWhichNoNumberLiesLeavesItUnasked() {
        var asked = asked("price ledger 2", "price review 2.5", "price annals >3");
        assertThat(asked.byId()).isEmpty();
        assertThat(asked.reasons())
                .contains(
                        "bridge price: an article gives no single number, and none that another gives will do");
    }

    @Test
    void aNumberAgainstAnOpenAmountAloneIsNotTyped() {
        assertThat(asked("price ledger 2", "price review >3").reasons())
                .containsExactly("bridge price: fewer than two articles give a number in one unit");
    }

    @Test
    void whereTheyAgreeNothingIsAskedThisWay() {
        assertThat(asked("price ledger 2", "price review 2").byId()).isEmpty();
        assertThat(asked("price ledger 2.5", "price review >2").byId()).isEmpty();
    }
}
