package app.dateline.bank.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Sketch;
import org.junit.jupiter.api.Test;

class ArticlesDisagreeTest {
    private static final String ID = "articles-disagree.corn.date.ledger.review";

    private static Sketch harvests() {
        return new Sketch()
                .event("corn", "visit", "Corn ripened.", "date ledger 2000", "date review 2001")
                .event("oats", "visit", "Oats sprouted.", "date ledger 2001", "date review 2001")
                .event("rye", "visit", "Rye withered.", "date ledger 2002-05", "date review 2002");
    }

    @Test
    void theKeyIsWhatTheTwoCannotBothBeRightOn() {
        var asked = Asked.by(new ArticlesDisagree(), harvests());
        assertThat(asked.prompt(ID))
                .isEqualTo("On which of these do the ledger and the review disagree?");
        assertThat(asked.key(ID)).isEqualTo("Corn ripened (corn): when?");
        assertThat(asked.choice(ID).options().get(asked.choice(ID).key()).supportedBy()).hasSize(2);
    }

    @Test
    void whatOneSaysMoreExactlyIsNoDisagreement() {
        var asked = Asked.by(new ArticlesDisagree(), harvests());
        assertThat(asked.byId()).containsOnlyKeys(ID);
        assertThat(asked.options(ID)).contains("Rye withered (rye): when?");
    }

    @Test
    void onWhatOnlyOneOfThemSpeaksTheyNeitherAgreeNorDisagree() {
        var asked =
                Asked.by(
                        new ArticlesDisagree(),
                        harvests().event("wheat", "visit", "Wheat shone.", "date ledger 2003"));
        assertThat(asked.options(ID)).noneMatch(o -> o.startsWith("Wheat"));
    }

    @Test
    void moreThanTwoAgainstTwoIsNoQuarrel() {
        var asked =
                Asked.by(
                        new ArticlesDisagree(),
                        harvests()
                                .event(
                                        "deal",
                                        "agreement",
                                        "Prices rose.",
                                        "price ledger >2",
                                        "price review 2"));
        assertThat(asked.byId()).containsOnlyKeys(ID);
        assertThat(asked.options(ID)).noneMatch(o -> o.startsWith("Prices"));
    }
}
