package app.dateline.bank.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Sketch;
import app.dateline.chronicle.ArticleId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WhoHoldsThatTest {
    private static final String ID = "who-holds-that.corn.thesis.ledger";

    /// A recommendation, since the hash has no say in how it is asked.
    private static Asked asked(List<String> silent, String... claims) {
        return Asked.by(
                new WhoHoldsThat(),
                new Sketch()
                        .add(
                                Sketch.draw(
                                        "corn",
                                        "recommendation",
                                        "Corn should be grown.",
                                        Map.of(
                                                "thesis",
                                                silent.stream().map(ArticleId::new).toList()),
                                        List.of(),
                                        claims)));
    }

    @Test
    void articlesKnownToBeSilentStandBesideTheOneThatHoldsIt() {
        var asked =
                asked(
                        List.of("review", "gazette", "annals"),
                        "thesis ledger more_corn_should_grow");
        assertThat(asked.prompt(ID))
                .isEqualTo("Which article recommends that more corn should grow?");
        assertThat(asked.options(ID))
                .hasSize(3)
                .contains("The ledger")
                .isSubsetOf("The ledger", "The review", "The gazette", "The annals");
        assertThat(asked.key(ID)).isEqualTo("The ledger");
        assertThat(asked.choice(ID).options()).allMatch(o -> o.refutedBy().isEmpty());
    }

    @Test
    void whoHoldsItTooIsNoWrongAnswer() {
        var asked =
                asked(
                        List.of("gazette", "annals"),
                        "thesis ledger more_corn_should_grow",
                        "thesis review let_corn_grow");
        var id = asked.byId().keySet().iterator().next();
        assertThat(asked.options(id)).hasSize(3).contains("The gazette", "The annals");
    }

    @Test
    void anArticleNobodyHasReadForItIsNoWrongAnswer() {
        var asked = asked(List.of("gazette"), "thesis ledger more_corn_should_grow");
        assertThat(asked.byId()).isEmpty();
        assertThat(asked.reasons())
                .contains(
                        "corn thesis: by the ledger: fewer than three articles are known to hold it or to be silent");
    }

    @Test
    void whatAnArticleOnlySpeculatesIsNotItsView() {
        var asked =
                asked(
                        List.of("review", "gazette", "annals"),
                        "thesis ledger more_corn_should_grow SPECULATED");
        assertThat(asked.byId()).isEmpty();
    }

    @Test
    void eachViewIsAskedInOneWayOnly() {
        var sketch = new Sketch();
        Stream.of("corn", "oats", "rye", "wheat", "barley", "maize", "millet", "rice")
                .forEach(id ->
                        sketch.add(
                                Sketch.draw(
                                        id,
                                        "thesis",
                                        "It grows.",
                                        Map.of("thesis", WhatItArguesTest.allBut(id)),
                                        List.of(),
                                        "thesis %s the_%s_grows"
                                                .formatted(WhatItArguesTest.holder(id), id))));
        var which = Asked.by(new WhoHoldsThat(), sketch).byId().values();
        var what = Asked.by(new WhatItArgues(), sketch).byId().values();
        assertThat(which).isNotEmpty();
        assertThat(what).isNotEmpty();
        assertThat(Stream.concat(which.stream(), what.stream()))
                .extracting(q -> q.facts().getFirst().event().value())
                .doesNotHaveDuplicates()
                .hasSize(8);
    }
}
