package app.dateline.bank.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Sketch;
import app.dateline.question.Task;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PutInOrderTest {
    private static final List<String> KINDS = List.of("visit", "meeting", "agreement", "exercise");

    private static Sketch years(int from, int to) {
        var sketch = new Sketch();
        IntStream.rangeClosed(from, to)
                .forEach(y -> {
                    var word = words(y);
                    sketch.event(
                            "event-" + word,
                            KINDS.get(y % KINDS.size()),
                            "Thing " + word + " happened.",
                            "date ledger " + y);
                });
        return sketch;
    }

    /// A name without figures: "caab" for 2001.
    private static String words(int year) {
        return String.valueOf(year)
                .chars()
                .mapToObj(c -> String.valueOf((char) (c - '0' + 'a')))
                .reduce("", String::concat);
    }

    @Test
    void everyQuestionHasDecidablePairsOnlyOfSeveralKindsAndIsNeverDealtInTheRightOrder() {
        var sketch = years(1999, 2015);
        var asked = Asked.by(new PutInOrder(), sketch);
        assertThat(asked.byId()).hasSizeGreaterThan(10);
        assertThat(asked.byId().values())
                .allSatisfy(q -> {
                    var order = (Task.PutInOrder) q.task();
                    var items = order.items();
                    assertThat(items).hasSizeBetween(4, 6);
                    assertThat(order.key())
                            .isNotEqualTo(IntStream.range(0, items.size()).boxed().toList());
                    for (var i = 1; i < order.key().size(); i++) {
                        var before = items.get(order.key().get(i - 1));
                        var after = items.get(order.key().get(i));
                        assertThat(before.within().before(after.within())).isTrue();
                    }
                    assertThat(
                                    items.stream()
                                            .map(i -> sketch.chronicle().event(i.event()).kind())
                                            .distinct())
                            .hasSizeGreaterThan(1);
                });
    }

    @Test
    void noTwoQuestionsAskOfTheSameEvents() {
        var seen = new HashSet<>();
        Asked.by(new PutInOrder(), years(1999, 2005))
                .byId()
                .values()
                .forEach(q -> assertThat(seen.add(new HashSet<>(q.facts()))).isTrue());
    }

    @Test
    void eventsThatAnArticleLeavesUndecidedNeverMeet() {
        var sketch =
                years(2001, 2006)
                        .event(
                                "wide",
                                "visit",
                                "Something wide happened.",
                                "date ledger 2003",
                                "date review [2001..2006]");
        var asked = Asked.by(new PutInOrder(), sketch);
        assertThat(asked.byId().values())
                .flatExtracting(q -> q.facts().stream().map(f -> f.event().value()).toList())
                .doesNotContain("wide");
        assertThat(asked.reasons())
                .contains("wide date: too few events stand apart from it in time");
    }

    @Test
    void whatFollowsFromAnotherNeverStandsBesideIt() {
        var sketch =
                years(2001, 2006)
                        .event(
                                "second",
                                "visit",
                                "Something came after.",
                                "date ledger 2009",
                                "follows ledger event-caab");
        var asked = Asked.by(new PutInOrder(), sketch);
        assertThat(asked.byId()).containsKey("put-in-order.second");
        assertThat(asked.byId().values())
                .allSatisfy(q -> {
                    var events = q.facts().stream().map(f -> f.event().value()).toList();
                    assertThat(events.containsAll(List.of("second", "event-caab"))).isFalse();
                });
    }

    @Test
    void disputedAndMistakenDatesAreLeftOut() {
        var sketch =
                years(2001, 2006)
                        .event(
                                "odd",
                                "visit",
                                "Something odd happened.",
                                "date ledger 2009",
                                "date review 2010");
        assertThat(Asked.by(new PutInOrder(), sketch).reasons())
                .contains("odd date: its date is not given, disputed or mistaken");
    }
}
