package app.dateline.bank.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Sketch;
import app.dateline.question.Task;
import org.junit.jupiter.api.Test;

class ClozeTest {

    private static Sketch bank() {
        return new Sketch()
                .person("asif-ali-zardari", "Asif Ali Zardari", "Zardari")
                .event(
                        "summit",
                        "meeting",
                        "{visitor} spoke about gas in {place}.",
                        "date ledger 2010",
                        "visitor ledger asif-ali-zardari",
                        "place ledger moscow");
    }

    @Test
    void aNameOfOurOwnSentenceIsLeftOutAndTyped() {
        var asked = Asked.by(new Cloze(), bank());
        assertThat(asked.prompt("cloze.summit.place"))
                .isEqualTo("2010 — Asif Ali Zardari spoke about gas in [[name of the city]].");
        assertThat(((Task.TypeText) asked.question("cloze.summit.place").task()).accepted())
                .containsExactly("Moscow");
    }

    @Test
    void aPersonIsLeftToAnotherRecipe() {
        assertThat(Asked.by(new Cloze(), bank()).byId()).containsOnlyKeys("cloze.summit.place");
    }

    @Test
    void whatTheArticlesDoNotAgreeOnIsNotTyped() {
        var asked =
                Asked.by(
                        new Cloze(),
                        bank().event(
                                        "talks",
                                        "meeting",
                                        "They spoke about steel in {place}.",
                                        "place ledger moscow",
                                        "place review islamabad"));
        assertThat(asked.byId()).containsOnlyKeys("cloze.summit.place");
    }
}
