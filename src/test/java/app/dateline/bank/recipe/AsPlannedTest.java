package app.dateline.bank.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Sketch;
import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Event;
import app.dateline.question.Task;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AsPlannedTest {
    private static final String ID = "as-planned.corn.price.ledger";

    private static Asked asked(String sentence, String... claims) {
        var drawn = Sketch.draw("corn", "agreement", "Corn ripened.", Map.of(), List.of(), claims);
        return Asked.by(
                new AsPlanned(),
                new Sketch()
                        .add(
                                new Event(
                                        drawn.id(),
                                        drawn.kind(),
                                        drawn.type(),
                                        drawn.status(),
                                        drawn.title(),
                                        drawn.telling(),
                                        Map.of("price", sentence),
                                        drawn.topics(),
                                        drawn.claims(),
                                        drawn.silent(),
                                        drawn.notes(),
                                        drawn.formerly(),
                                        drawn.mergedInto())));
    }

    @Test
    void aPlanIsAskedOfItsArticleInWordsOfAPlan() {
        var asked = asked("Corn was to cost {price}.", "price ledger 3 PLANNED", "price review 2");
        assertThat(asked.byId()).containsOnlyKeys(ID);
        assertThat(asked.prompt(ID))
                .isEqualTo("According to the ledger, corn was to cost [[figure]].");
        assertThat(((Task.TypeNumber) asked.question(ID).task()).words()).isEqualTo("$3 billion");
        assertThat(asked.question(ID).source()).contains(new ArticleId("ledger"));
    }

    @Test
    void aSentenceThatTellsAFactAsksForNoPlan() {
        assertThat(asked("Corn cost {price}.", "price ledger 3 PLANNED").byId()).isEmpty();
    }

    @Test
    void whatIsAssertedOrReportedIsNoPlan() {
        assertThat(
                        asked(
                                        "Corn was to cost {price}.",
                                        "price ledger 3",
                                        "price review 2 REPORTED")
                                .byId())
                .isEmpty();
    }

    @Test
    void anOpenNumberIsNotTyped() {
        assertThat(asked("Corn was to cost {price}.", "price ledger >3 PLANNED").reasons())
                .contains("corn price: by the ledger: it is open, or neither a number nor a year");
    }
}
