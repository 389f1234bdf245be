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
    void theBlankSaysTheSortOfThingThatIsWanted() {
        var asked =
                Asked.by(
                        new Cloze(),
                        new Sketch()
                                .weapon("rd-93", "RD-93 engine")
                                .event(
                                        "delivery",
                                        "agreement",
                                        "The {equipment} was bought.",
                                        "equipment ledger rd-93"));
        assertThat(asked.prompt("cloze.delivery.equipment"))
                .isEqualTo("The [[name of the engine]] was bought.");
    }

    private static Task.TypeText state(String date, String telling) {
        var claims =
                date.isEmpty()
                        ? new String[] {"recipient ledger turkey"}
                        : new String[] {"recipient ledger turkey", "date ledger " + date};
        var asked =
                Asked.by(
                        new Cloze(),
                        new Sketch()
                                .state("turkey", "Turkey", "Turkeyish", "Ottoman Empire", 1922)
                                .event("sale", "agreement", telling, claims));
        return (Task.TypeText) asked.question("cloze.sale.recipient").task();
    }

    @Test
    void anAdjectiveIsNoNameOfAState() {
        var task = state("1990", "Ships were sold to {recipient}.");
        assertThat(task.accepted()).contains("Turkey").doesNotContain("Turkeyish");
    }

    @Test
    void aFormerNameIsRightOnlyOfWhatWasInItsTime() {
        assertThat(state("1990", "Ships were sold to {recipient}.").accepted())
                .doesNotContain("Ottoman Empire");
        assertThat(state("1910", "Ships were sold to {recipient}.").accepted())
                .contains("Ottoman Empire", "Turkey");
        assertThat(state("[1910..1930]", "Ships were sold to {recipient}.").accepted())
                .contains("Ottoman Empire");
        assertThat(state("", "Ships were sold to {recipient}.").accepted())
                .doesNotContain("Ottoman Empire");
    }

    @Test
    void aSlipNeverMakesAnAdjectiveOfAName() {
        assertThat(state("1990", "Ships were sold to {recipient}.").others()).isEmpty();
        var asked =
                Asked.by(
                        new Cloze(),
                        new Sketch()
                                .state("iberia", "Iberia", "Iberian", "Hispania", 500)
                                .event(
                                        "sale",
                                        "agreement",
                                        "Ships were sold to {recipient}.",
                                        "recipient ledger iberia"));
        assertThat(((Task.TypeText) asked.question("cloze.sale.recipient").task()).others())
                .containsExactly("Iberian");
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
