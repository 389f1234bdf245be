package app.dateline.bank.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Sketch;
import org.junit.jupiter.api.Test;

class BothRightTest {

    private static Asked asked(String... claims) {
        return Asked.by(
                new BothRight(), new Sketch().event("corn", "visit", "Corn ripened.", claims));
    }

    private static String id(Asked asked) {
        assertThat(asked.byId()).hasSize(1);
        return asked.byId().keySet().iterator().next();
    }

    @Test
    void bothCanBeRightWhereOneIsMoreExact() {
        var asked = asked("date ledger 2011", "date review 2011-05");
        assertThat(id(asked)).isEqualTo("both-right.corn.date.ledger.review");
        assertThat(asked.prompt(id(asked)))
                .isEqualTo(
                        "Can the ledger and the review both be right on the date of “Corn ripened (corn)”?");
        assertThat(asked.key(id(asked))).isEqualTo("Yes: the review is the more exact of the two");
        assertThat(asked.options(id(asked)))
                .containsExactlyInAnyOrder(
                        "Yes: the ledger is the more exact of the two",
                        "Yes: the review is the more exact of the two",
                        "Yes: they say the same",
                        "No: one rules out the other");
    }

    @Test
    void theTwoThatRuleEachOtherOutAreAskedBeforeTheTwoThatDoNot() {
        var asked = asked("date ledger 2011", "date review 2011-05", "date gazette 2012");
        assertThat(asked.key(id(asked))).isEqualTo("No: one rules out the other");
        assertThat(asked.prompt(id(asked))).contains("the gazette");
    }

    @Test
    void aTitleIsNotAskedForItsPrice() {
        assertThat(asked("price ledger 2.5", "price review 2").byId()).isEmpty();
    }

    @Test
    void whereItIsAskedWhoIsMostExactItIsNotAskedAgain() {
        var asked = asked("date ledger 2011-05", "date review 2011", "date gazette 2011");
        assertThat(asked.byId()).isEmpty();
        assertThat(asked.reasons()).contains("corn date: it is asked which article is most exact");
    }

    @Test
    void ofThingsThatAllSayAlikeFewAreAsked() {
        var sketch = new Sketch();
        for (var field = 0; field < 30; field++) {
            sketch.event(
                    "field" + field,
                    "visit",
                    "Corn ripened.",
                    "date ledger 2011",
                    "date review 2011");
        }
        var asked = Asked.by(new BothRight(), sketch);
        assertThat(asked.byId()).hasSizeBetween(3, 20);
        assertThat(asked.byId().keySet())
                .allSatisfy(id -> assertThat(asked.key(id)).isEqualTo("Yes: they say the same"));
    }
}
