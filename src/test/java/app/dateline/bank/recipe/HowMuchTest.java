package app.dateline.bank.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Sketch;
import app.dateline.question.Task;
import org.junit.jupiter.api.Test;

class HowMuchTest {

    /// A canal at 3, a mill at 7, a bridge at 12 that another article puts at 9, and a road that costs more than 20.
    private static Sketch bank() {
        return new Sketch()
                .event("canal", "agreement", "A canal was dug for {price}.", "price ledger 3")
                .event("mill", "agreement", "A mill was put up for {price}.", "price review 7")
                .event(
                        "bridge",
                        "agreement",
                        "A bridge was thrown for {price}.",
                        "price ledger 12",
                        "price review 9")
                .event("road", "agreement", "A road was laid for {price}.", "price ledger >20");
    }

    private static Task.TypeNumber number(Asked asked, String id) {
        return (Task.TypeNumber) asked.question(id).task();
    }

    @Test
    void aNumberIsTypedInTheUnitThatIsShown() {
        var asked = Asked.by(new HowMuchTyped(), bank());
        var task = number(asked, "how-much-typed.canal.price");
        assertThat(asked.prompt("how-much-typed.canal.price"))
                .isEqualTo("A canal was dug for [[figure]].");
        assertThat(task.words()).isEqualTo("$3 billion");
        assertThat(task.keys().getFirst().tolerance()).isZero();
    }

    @Test
    void anOpenAmountIsNotAsked() {
        var asked = Asked.by(new HowMuchTyped(), bank());
        assertThat(asked.byId()).doesNotContainKey("how-much-typed.road.price");
        assertThat(asked.reasons()).contains("road price: it is open, a range or several numbers");
    }

    @Test
    void aDisputedNumberIsAskedBySource() {
        var asked = Asked.by(new HowMuchTyped(), bank());
        assertThat(number(asked, "how-much-typed.bridge.price.ledger").keys().getFirst().number())
                .isEqualTo(12);
        assertThat(number(asked, "how-much-typed.bridge.price.review").keys().getFirst().number())
                .isEqualTo(9);
        assertThat(asked.byId()).doesNotContainKey("how-much-typed.bridge.price");
    }

    @Test
    void aboutLeavesATwentiethToSpare() {
        var asked =
                Asked.by(
                        new HowMuchTyped(),
                        bank().event(
                                        "dam",
                                        "agreement",
                                        "A dam was built for {price}.",
                                        "price ledger ~800"));
        var task = number(asked, "how-much-typed.dam.price");
        assertThat(task.keys().getFirst().tolerance()).isEqualTo(40);
        assertThat(task.words()).isEqualTo("about $800 billion");
    }

    @Test
    void ofSeveralSharesTheOneIsAskedWhoseHolderTheTellingNames() {
        var asked =
                Asked.by(
                        new HowMuchTyped(),
                        bank().event(
                                        "yield",
                                        "agreement",
                                        "Pakistan was to have {share} of the yield.",
                                        "share ledger 74:pakistan",
                                        "share review 26:russia"));
        assertThat(number(asked, "how-much-typed.yield.share").words()).isEqualTo("74 per cent");
    }

    @Test
    void everyWrongFigureIsOneThatAnArticleStatesInTheSameUnit() {
        var asked = Asked.by(new HowMuch(), bank());
        assertThat(asked.options("how-much.canal.price"))
                .isSubsetOf("$3 billion", "$7 billion", "$9 billion", "$12 billion")
                .hasSizeBetween(3, 4);
        assertThat(asked.key("how-much.canal.price")).isEqualTo("$3 billion");
        assertThat(asked.choice("how-much.canal.price").options())
                .filteredOn(o -> o.supportedBy().isEmpty())
                .allSatisfy(o -> {
                    assertThat(o.trueOf()).isPresent();
                    assertThat(o.refutedBy()).isNotEmpty();
                });
    }

    @Test
    void bySourceTheOtherArticlesFigureIsAmongTheWrongOnes() {
        var asked = Asked.by(new HowMuch(), bank());
        assertThat(asked.options("how-much.bridge.price.ledger")).contains("$9 billion");
        assertThat(asked.options("how-much.bridge.price.review")).contains("$12 billion");
    }

    @Test
    void figuresThatCouldBothBeRightNeverStandTogether() {
        var asked =
                Asked.by(
                        new HowMuch(),
                        new Sketch()
                                .event(
                                        "a",
                                        "agreement",
                                        "A canal was dug for {price}.",
                                        "price ledger ~100")
                                .event(
                                        "b",
                                        "agreement",
                                        "A mill was put up for {price}.",
                                        "price ledger ~104")
                                .event(
                                        "c",
                                        "agreement",
                                        "A road was laid for {price}.",
                                        "price ledger ~200"));
        assertThat(asked.byId()).isEmpty();
        assertThat(asked.reasons())
                .contains("a price: fewer than three figures in its unit can be offered");
    }
}
