package app.dateline.bank.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Sketch;
import app.dateline.chronicle.ArticleId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MostExactTest {
    private static final String ID = "most-exact.corn.ledger";

    private static Asked asked(String... claims) {
        return Asked.by(
                new MostExact(), new Sketch().event("corn", "visit", "Corn ripened.", claims));
    }

    @Test
    void theArticleThatSaysWhatAllOthersSayAndMoreIsTheKey() {
        var asked = asked("date ledger 2011-05", "date review 2011", "date gazette 201X");
        assertThat(asked.prompt(ID))
                .isEqualTo("Which article gives the most exact date for “Corn ripened (corn)”?");
        assertThat(asked.key(ID)).isEqualTo("The ledger");
        assertThat(asked.options(ID))
                .containsExactlyInAnyOrder("The ledger", "The review", "The gazette");
        assertThat(asked.question(ID).source()).contains(new ArticleId("ledger"));
    }

    @Test
    void anArticleKnownToBeSilentIsAWrongAnswer() {
        var event =
                Sketch.draw(
                        "corn",
                        "visit",
                        "Corn ripened.",
                        Map.of("date", List.of(new ArticleId("annals"))),
                        List.of(),
                        "date ledger 2011-05",
                        "date review 2011");
        var asked = Asked.by(new MostExact(), new Sketch().add(event));
        assertThat(asked.options(ID))
                .containsExactlyInAnyOrder("The ledger", "The review", "The annals");
    }

    @Test
    void whereTwoAreAsExactOrOneSaysOtherwiseNothingIsAsked() {
        assertThat(asked("date ledger 2011-05", "date review 2011-05", "date gazette 2011").byId())
                .isEmpty();
        assertThat(asked("date ledger 2011-05", "date review 2012", "date gazette 2011").byId())
                .isEmpty();
    }

    @Test
    void aTitleThatSaysWhatAnArticleStatesIsNotAsked() {
        var event =
                new Sketch()
                        .event(
                                "in-2011",
                                "visit",
                                "Corn ripened.",
                                "date ledger 2011-05",
                                "date review 2011",
                                "date gazette 201X");
        assertThat(Asked.by(new MostExact(), event).byId()).isEmpty();
    }

    @Test
    void aTitleWithARankThatOneArticleMayNotGiveIsNotAsked() {
        var event =
                new Sketch()
                        .event(
                                "corn",
                                "visit",
                                "The first corn ripened.",
                                "date ledger 2011-05",
                                "date review 2011",
                                "date gazette 201X");
        assertThat(Asked.by(new MostExact(), event).byId()).isEmpty();
    }

    @Test
    void aPlanThatIsMoreExactStillIsMoreExact() {
        var asked =
                asked(
                        "date ledger 2011-05",
                        "date review 2011",
                        "date gazette 2011",
                        "date annals 2011-05-02 PLANNED");
        assertThat(asked.byId()).isEmpty();
        assertThat(asked.reasons()).contains("corn date: no article is more exact than two others");
    }
}
