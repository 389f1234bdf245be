package app.dateline.bank.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Sketch;
import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Event;
import app.dateline.question.Task;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PointsTest {

    private static Event point(String id, String holders, String silent, String... more) {
        return Sketch.draw(
                id,
                "thesis",
                "It is held.",
                Map.of("thesis", Stream.of(silent.split(" ")).map(ArticleId::new).toList()),
                List.of(),
                Stream.concat(
                                Stream.of(holders.split(" "))
                                        .map(a -> "thesis %s %s_grows".formatted(a, id)),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    private static Asked agreeing(Event... points) {
        var sketch = new Sketch();
        Stream.of(points).forEach(sketch::add);
        return Asked.by(new WhoAgrees(), sketch);
    }

    @Test
    void theArticlesThatMakeAPointAreRightAndThoseKnownToBeSilentWrong() {
        var asked = agreeing(point("corn", "ledger review", "gazette annals"));
        assertThat(asked.prompt("who-agrees.corn.thesis"))
                .isEqualTo("Which of these articles make this point: “It is held (corn)”?");
        var task = (Task.ChooseMany) asked.question("who-agrees.corn.thesis").task();
        assertThat(task.key().stream().map(k -> task.options().get(k).text()))
                .containsExactlyInAnyOrder("The ledger", "The review");
        assertThat(task.options()).hasSize(4);
        assertThat(asked.question("who-agrees.corn.thesis").facts())
                .extracting(f -> f.key())
                .containsExactly("corn/thesis/ledger", "corn/thesis/review");
    }

    @Test
    void whoOnlySupposesItOrIsNotKnownToBeSilentIsNotOffered() {
        assertThat(
                        agreeing(
                                        point(
                                                "corn",
                                                "ledger review",
                                                "gazette",
                                                "thesis annals corn_grows SPECULATED"))
                                .byId())
                .isEmpty();
    }

    @Test
    void whatAnotherArticleContradictsIsNoCommonPoint() {
        assertThat(
                        agreeing(
                                        point(
                                                "corn",
                                                "ledger review",
                                                "gazette annals",
                                                "thesis annals corn_fails !corn/thesis/review"))
                                .byId())
                .isEmpty();
    }

    @Test
    void pointsOfOneArticleStandAgainstPointsOfSeveral() {
        var sketch = new Sketch();
        for (var field = 0; field < 12; field++) {
            sketch.add(point("own" + field, "ledger", "review gazette annals"));
            sketch.add(point("both" + field, "ledger review", "gazette annals"));
        }
        sketch.add(point("unread", "ledger", "review gazette"));
        var asked = Asked.by(new MadeAlone(), sketch);
        assertThat(asked.byId()).hasSizeBetween(3, 20);
        assertThat(asked.byId().keySet())
                .anySatisfy(id -> assertThat(id).contains("own"))
                .anySatisfy(id -> assertThat(id).contains("both"))
                .allSatisfy(id -> {
                    var own = id.contains("own");
                    assertThat(asked.prompt(id)).contains(own ? "one of" : "more than one of");
                    assertThat(asked.options(id)).hasSize(4).noneMatch(o -> o.contains("unread"));
                    assertThat(asked.options(id).stream().filter(o -> o.contains("own")))
                            .hasSize(own ? 1 : 3);
                });
    }

    @Test
    void aKindOfWhichNoneIsSharedGivesItselfAway() {
        var sketch = new Sketch();
        for (var field = 0; field < 12; field++) {
            sketch.add(point("both" + field, "ledger review", "gazette annals"));
            sketch.add(
                    Sketch.draw(
                            "advice" + field,
                            "recommendation",
                            "It is held.",
                            Map.of(
                                    "thesis",
                                    Stream.of("review", "gazette", "annals")
                                            .map(ArticleId::new)
                                            .toList()),
                            List.of(),
                            "thesis ledger sow_it"));
        }
        assertThat(Asked.by(new MadeAlone(), sketch).byId()).isEmpty();
    }
}
