package app.dateline.bank.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Sketch;
import app.dateline.chronicle.ArticleId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WhichArticleSaysTest {

    private static Asked asked(String telling, List<String> silent, String... claims) {
        return Asked.by(
                new WhichArticleSays(),
                new Sketch()
                        .add(
                                Sketch.draw(
                                        "talks",
                                        "visit",
                                        telling,
                                        Map.of(
                                                "date",
                                                silent.stream().map(ArticleId::new).toList()),
                                        List.of(),
                                        claims)));
    }

    @Test
    void thatAnArticleSaysSeveralIsNotAsked() {
        var event =
                Sketch.draw(
                        "talks",
                        "visit",
                        "Talks were held at a cost of {price}.",
                        Map.of("price", List.of(new ArticleId("review"), new ArticleId("gazette"))),
                        List.of(),
                        "price ledger several");
        var asked = Asked.by(new WhichArticleSays(), new Sketch().add(event));
        assertThat(asked.byId()).isEmpty();
        assertThat(asked.reasons()).anyMatch(r -> r.contains("it gives no number"));
    }

    @Test
    void theOthersSayOtherwiseOrAreKnownToBeSilent() {
        var asked =
                asked(
                        "Talks were held.",
                        List.of("gazette"),
                        "date ledger 2009",
                        "date review 2010");
        var id = "which-article-says.talks.ledger";
        assertThat(asked.prompt(id))
                .isEqualTo("Which article states that, in 2009, talks were held?");
        assertThat(asked.options(id))
                .containsExactlyInAnyOrder("The ledger", "The review", "The gazette");
        assertThat(asked.key(id)).isEqualTo("The ledger");
        assertThat(asked.choice(id).options())
                .filteredOn(o -> o.text().equals("The gazette"))
                .allSatisfy(o -> {
                    assertThat(o.refutedBy()).isEmpty();
                    assertThat(o.supportedBy()).isEmpty();
                    assertThat(o.trueOf()).isEmpty();
                });
    }

    @Test
    void anArticleThatOnlySaysLessIsNoOption() {
        var asked =
                asked(
                        "Talks were held.",
                        List.of("gazette", "annals"),
                        "date ledger 2009-05",
                        "date review 2009");
        assertThat(asked.options("which-article-says.talks.ledger"))
                .containsExactlyInAnyOrder("The ledger", "The gazette", "The annals");
    }

    @Test
    void anArticleOfWhichNothingIsKnownIsNoOption() {
        var asked = asked("Talks were held.", List.of(), "date ledger 2009", "date review 2010");
        assertThat(asked.byId()).isEmpty();
        assertThat(asked.reasons())
                .contains(
                        "talks date: by the ledger: fewer than three articles say otherwise or are silent");
    }

    @Test
    void aLabelThatStandsInTheStatementGivesWayToTheTitles() {
        var asked =
                asked(
                        "The review of troops was held.",
                        List.of("gazette"),
                        "date ledger 2009",
                        "date review 2010");
        assertThat(asked.options("which-article-says.talks.ledger"))
                .allSatisfy(o -> assertThat(o).startsWith("A history by the "));
    }

    @Test
    void aValueThatTwoArticlesStateIsAskedOnce() {
        var asked =
                asked(
                        "Talks were held.",
                        List.of("annals"),
                        "date ledger 2009",
                        "date review 2009",
                        "date gazette 2010");
        assertThat(asked.byId().values())
                .filteredOn(q -> q.prompt().text().contains("2009"))
                .hasSize(1);
    }
}
