package app.dateline.bank.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Sketch;
import app.dateline.question.Task;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrueOrFalseTest {
    private static final List<String> WORDS =
            List.of(
                    "corn", "wheat", "barley", "rye", "oats", "millet", "rice", "maize", "flax",
                    "hemp");

    private static Sketch bank() {
        return bank(new Sketch(), "Talks on %s were held.");
    }

    private static Sketch bank(Sketch sketch, String telling) {
        for (var i = 0; i < WORDS.size(); i++) {
            sketch.event(
                    "talks-on-" + WORDS.get(i),
                    "visit",
                    telling.formatted(WORDS.get(i)),
                    "date ledger " + (1990 + i));
        }
        return sketch;
    }

    private static List<Task.TrueFalse> statements(Sketch sketch) {
        return Asked.by(new TrueOrFalse(), sketch).byId().values().stream()
                .map(q -> (Task.TrueFalse) q.task())
                .toList();
    }

    @Test
    void someStatementsAreTrueAndSomeFalseAndAFalseOneGivesAYearOfAnotherEvent() {
        var statements = statements(bank());
        assertThat(statements).hasSize(WORDS.size());
        assertThat(statements).extracting(Task.TrueFalse::key).contains(true, false);
        assertThat(statements)
                .filteredOn(s -> !s.key())
                .allSatisfy(s -> {
                    assertThat(s.stated().text()).matches("199\\d").isNotEqualTo(s.right().text());
                    assertThat(s.stated().trueOf()).isPresent();
                    assertThat(s.stated().refutedBy()).isNotEmpty();
                });
    }

    @Test
    void aFalseYearIsNoneThatTheArticleCouldNotKnowOf() {
        assertThat(statements(bank().published("ledger", 1994)))
                .filteredOn(s -> !s.key())
                .isNotEmpty()
                .allSatisfy(s -> assertThat(s.stated().text()).isLessThan("1995"));
    }

    @Test
    void aFalseYearIsNoneInWhichAStateToldOfNoLongerHadItsName() {
        var sketch = new Sketch().state("iberia", "Iberia", "Iberian", "Hispania", 1994);
        assertThat(statements(bank(sketch, "Talks on %s were held in Hispania.")))
                .filteredOn(s -> !s.key())
                .isNotEmpty()
                .allSatisfy(s -> assertThat(s.stated().text()).isLessThan("1995"));
    }

    @Test
    void theStatementKeepsItsPlaceAsABlankSoThatFeedbackCanMendIt() {
        var asked = Asked.by(new TrueOrFalse(), bank());
        assertThat(asked.prompt("true-or-false.talks-on-corn"))
                .isEqualTo("[[year]] — Talks on corn were held.");
    }

    @Test
    void whereTheArticlesDifferNothingIsStated() {
        var asked =
                Asked.by(
                        new TrueOrFalse(),
                        bank().event(
                                        "harvest",
                                        "visit",
                                        "A harvest was praised.",
                                        "date ledger 1995",
                                        "date review 1996"));
        assertThat(asked.byId()).doesNotContainKey("true-or-false.harvest");
    }

    @Test
    void anEventMakesOneStatementAndNotTwoThatAreTheSame() {
        var asked =
                Asked.by(
                        new TrueOrFalse(),
                        bank().person("a-miller", "Anna Miller", "Miller")
                                .person("b-baker", "Bert Baker", "Baker")
                                .event(
                                        "mill",
                                        "visit",
                                        "{visitor} opened a mill.",
                                        "date ledger 1994",
                                        "visitor ledger a-miller")
                                .event(
                                        "bakery",
                                        "visit",
                                        "{visitor} opened a bakery.",
                                        "date ledger 1997",
                                        "visitor ledger b-baker"));
        assertThat(asked.byId().keySet()).filteredOn(id -> id.contains(".mill")).hasSize(1);
    }
}
