package app.dateline.bank.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Sketch;
import app.dateline.chronicle.ArticleId;
import app.dateline.question.Option;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StanceTest {

    private static Asked asked(String silent, String... claims) {
        return Asked.by(
                new Stance(),
                new Sketch()
                        .add(
                                Sketch.draw(
                                        "corn",
                                        "visit",
                                        "Corn ripened.",
                                        Map.of("date", List.of(new ArticleId(silent))),
                                        List.of(),
                                        claims)));
    }

    private static String id(Asked asked) {
        assertThat(asked.byId()).hasSize(1);
        return asked.byId().keySet().iterator().next();
    }

    @Test
    void whoSaysSomethingElseIsAskedFirst() {
        var asked = asked("annals", "date ledger 2011", "date review 2011", "date gazette 2012");
        assertThat(asked.prompt(id(asked)))
                .matches(
                        "For “Corn ripened \\(corn\\)”, the (ledger|review|gazette) gives 201[12] as the date: what date does the (ledger|review|gazette) give\\?");
        assertThat(asked.prompt(id(asked))).contains("gazette");
        assertThat(asked.key(id(asked))).isEqualTo("Another");
    }

    @Test
    void aSilentArticleSaysNothingAndNoClaimSpeaksAgainstTheOtherAnswers() {
        var asked = asked("annals", "date ledger 2011", "date review 2011", "place annals moscow");
        assertThat(asked.prompt(id(asked))).contains("what date does the annals give?");
        assertThat(asked.key(id(asked))).isEqualTo("It gives none");
        assertThat(asked.choice(id(asked)).options())
                .filteredOn(o -> o.supportedBy().isEmpty())
                .hasSize(2)
                .extracting(Option::refutedBy)
                .containsOnly(List.of());
    }

    @Test
    void ofTwoOfWhichOneIsMoreExactNothingIsAsked() {
        var asked =
                Asked.by(
                        new Stance(),
                        new Sketch()
                                .event(
                                        "corn",
                                        "visit",
                                        "Corn ripened.",
                                        "date ledger 2011",
                                        "date review 2011-05"));
        assertThat(asked.byId()).isEmpty();
        assertThat(asked.reasons())
                .contains("corn date: of no two is it certain that they agree or differ");
    }

    @Test
    void numbersAndPlacesAreGivenInTheirWords() {
        var price =
                Asked.by(
                        new Stance(),
                        new Sketch()
                                .event(
                                        "corn",
                                        "visit",
                                        "Corn ripened.",
                                        "price ledger 2",
                                        "price review 3"));
        assertThat(price.prompt(id(price))).contains(" billion as the price: what price does ");
        var place =
                Asked.by(
                        new Stance(),
                        new Sketch()
                                .event(
                                        "corn",
                                        "visit",
                                        "Corn ripened.",
                                        "place ledger moscow",
                                        "place review islamabad"));
        assertThat(place.prompt(id(place)))
                .containsPattern("gives (Moscow|Islamabad) as the place: what place does ");
    }
}
