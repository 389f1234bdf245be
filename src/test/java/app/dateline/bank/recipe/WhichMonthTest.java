package app.dateline.bank.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Sketch;
import org.junit.jupiter.api.Test;

class WhichMonthTest {

    private static Sketch bank(String... dates) {
        return new Sketch()
                .event("summit", "meeting", "Two presidents spoke about gas.", dates)
                .event("exercise", "exercise", "Two navies trained.", "date ledger 2015-03-04")
                .event("parade", "exercise", "Two armies marched.", "date ledger 2015-11");
    }

    @Test
    void theOptionsAreMonthsOfTheYearInWhichSomethingElseHappened() {
        var asked = Asked.by(new WhichMonth(), bank("date ledger 2015-07"));
        assertThat(asked.prompt("month.summit"))
                .isEqualTo("[[month]] — Two presidents spoke about gas.");
        assertThat(asked.key("month.summit")).isEqualTo("July 2015");
        assertThat(asked.options("month.summit"))
                .containsExactly("March 2015", "July 2015", "November 2015");
    }

    @Test
    void otherMonthsOfTheYearAreOfferedWhereThoseAreTooFew() {
        assertThat(
                        Asked.by(
                                        new WhichMonth(),
                                        new Sketch()
                                                .event(
                                                        "summit",
                                                        "meeting",
                                                        "Two presidents spoke about gas.",
                                                        "date ledger 2015-07"))
                                .options("month.summit"))
                .hasSize(3)
                .allMatch(o -> o.endsWith(" 2015"));
    }

    @Test
    void aMonthThatAnotherArticleLeavesOpenIsAskedBySource() {
        var asked = Asked.by(new WhichMonth(), bank("date ledger 2015-07", "date review 2015"));
        assertThat(asked.byId()).doesNotContainKey("month.summit");
        assertThat(asked.prompt("month.summit.ledger"))
                .isEqualTo(
                        "According to the ledger, in [[month]], two presidents spoke about gas.");
    }

    @Test
    void twoArticlesThatGiveOneMonthAreAskedOnce() {
        var asked =
                Asked.by(
                        new WhichMonth(),
                        bank("date gazette 2015-07", "date ledger 2015-07-02", "date review 2015"));
        assertThat(asked.byId())
                .containsOnlyKeys("month.summit.gazette", "month.exercise", "month.parade");
    }

    @Test
    void whatIsDatedByYearOrLastedIsNotAskedByMonth() {
        assertThat(Asked.by(new WhichMonth(), bank("date ledger 2015")).byId())
                .doesNotContainKey("month.summit");
        assertThat(Asked.by(new WhichMonth(), bank("date ledger 2015-07/2015-08")).byId())
                .doesNotContainKey("month.summit");
    }
}
