package app.dateline.bank.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Sketch;
import app.dateline.question.Option;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MatchEventsTest {
    private static final List<String> CROPS =
            List.of("corn", "wheat", "barley", "rye", "oats", "millet");

    private static Sketch years() {
        var sketch = new Sketch();
        for (var i = 0; i < CROPS.size(); i++) {
            sketch.event(
                    CROPS.get(i),
                    "meeting",
                    "Talks on %s were held.".formatted(CROPS.get(i)),
                    "date ledger " + (2001 + i));
        }
        return sketch;
    }

    private static Sketch persons() {
        var sketch = new Sketch();
        for (var i = 0; i < CROPS.size(); i++) {
            var crop = CROPS.get(i);
            var name = Character.toUpperCase(crop.charAt(0)) + crop.substring(1);
            sketch.person("p-" + crop, "Anna " + name + "field", name + "field")
                    .event(
                            "sale-of-" + crop,
                            "visit",
                            "{visitor} bought a load of %s.".formatted(crop),
                            "date ledger " + (2001 + i),
                            "visitor ledger p-" + crop);
        }
        return sketch;
    }

    private static Stream<Task.Match> matches(Asked asked) {
        return asked.byId().values().stream().map(q -> (Task.Match) q.task());
    }

    private static Asked by(Sketch sketch) {
        return Asked.by(new MatchEvents(), sketch);
    }

    @Test
    void everyRowHasItsOwnYearAndOneIsLeftOver() {
        var asked = by(years());
        assertThat(asked.byId()).isNotEmpty();
        assertThat(matches(asked))
                .allSatisfy(m -> {
                    assertThat(m.rows()).hasSizeBetween(3, 5);
                    assertThat(m.values())
                            .hasSize(m.rows().size() + 1)
                            .extracting(Option::text)
                            .doesNotHaveDuplicates()
                            .isSorted();
                    assertThat(new HashSet<>(m.key())).hasSize(m.rows().size());
                    assertThat(m.key()).isNotEqualTo(m.key().stream().sorted().toList());
                });
    }

    @Test
    void theLeftOverYearIsThatOfAnotherEventAndRuledOutForEveryRow() {
        assertThat(matches(by(years())))
                .allSatisfy(m -> {
                    var over = m.values().stream().filter(v -> v.supportedBy().isEmpty()).toList();
                    assertThat(over).hasSize(1);
                    assertThat(over.getFirst().trueOf()).isPresent();
                    assertThat(over.getFirst().refutedBy()).hasSize(m.rows().size());
                });
    }

    @Test
    void anEventThatTheArticlesPlaceInTwoYearsOfTheBenchIsNoRow() {
        var asked =
                by(
                        years().event(
                                        "flax",
                                        "meeting",
                                        "Talks on flax were held.",
                                        "date ledger 2003",
                                        "date review 2004"));
        assertThat(asked.byId().values())
                .flatExtracting(Question::facts)
                .noneMatch(f -> f.event().value().equals("flax"));
    }

    @Test
    void personsAreMatchedToTellingsThatNameNoneOfThem() {
        var asked = by(persons());
        var question = asked.question("match-events.sale-of-rye.visitor");
        assertThat(question.prompt().text()).isEqualTo("Give each event its visitor.");
        var match = (Task.Match) question.task();
        assertThat(match.rows())
                .allSatisfy(r ->
                        assertThat(r.prompt().text()).matches("200. — \\[\\[visitor]] bought.*"));
        assertThat(match.values()).extracting(Option::text).allMatch(t -> t.startsWith("Anna"));
    }

    @Test
    void yearsAndPersonsNeverStandOnOneBench() {
        var both = persons();
        CROPS.forEach(c ->
                both.event(
                        c,
                        "meeting",
                        "Talks on %s were held.".formatted(c),
                        "date ledger " + (2001 + CROPS.indexOf(c))));
        assertThat(matches(by(both)))
                .allSatisfy(m ->
                        assertThat(
                                        m.values().stream()
                                                .map(v -> v.text().startsWith("Anna"))
                                                .distinct())
                                .hasSize(1));
    }

    @Test
    void tooFewThatAreApartMakeNoMatch() {
        var asked =
                by(
                        new Sketch()
                                .event(
                                        "corn",
                                        "meeting",
                                        "Talks on corn were held.",
                                        "date ledger 2001")
                                .event(
                                        "rye",
                                        "meeting",
                                        "Talks on rye were held.",
                                        "date ledger 2002"));
        assertThat(asked.byId()).isEmpty();
        assertThat(asked.reasons()).contains("corn date: too few like it are apart from it");
    }
}
