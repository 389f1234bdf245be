package app.dateline.question;

import static app.dateline.question.SampleQuestions.asking;
import static app.dateline.question.SampleQuestions.fact;
import static app.dateline.question.SampleQuestions.ordering;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OrderMarkTest {
    private static final double EXACT = 1e-12;

    static Stream<List<Integer>> permutations(List<Integer> rest) {
        return rest.isEmpty()
                ? Stream.of(List.of())
                : rest.stream()
                        .flatMap(first ->
                                permutations(rest.stream().filter(r -> !r.equals(first)).toList())
                                        .map(tail ->
                                                Stream.concat(Stream.of(first), tail.stream())
                                                        .toList()));
    }

    /// Swaps of neighbours that bubble sort needs: the number of wrong pairs, counted in another way.
    private static int swaps(List<Integer> years) {
        var sorting = new ArrayList<>(years);
        var swaps = 0;
        for (var end = sorting.size(); end > 0; end--) {
            for (var i = 1; i < end; i++) {
                if (sorting.get(i - 1) > sorting.get(i)) {
                    Collections.swap(sorting, i - 1, i);
                    swaps++;
                }
            }
        }
        return swaps;
    }

    @Test
    void everyOrderOfFiveIsMarkedByTau() {
        var years = List.of(2016, 2011, 2014, 2022, 1999);
        var question = asking(ordering(years.stream().map(String::valueOf).toArray(String[]::new)));
        var given = permutations(List.of(0, 1, 2, 3, 4)).toList();
        assertThat(given).hasSize(120).doesNotHaveDuplicates();
        assertThat(given)
                .allSatisfy(order -> {
                    var wrong = swaps(order.stream().map(years::get).toList());
                    var tau = 1 - 4.0 * wrong / (5 * 4);
                    assertThat(Marker.mark(question, new Answer.Ordered(order)).mark().value())
                            .isCloseTo(Math.max(0, tau), within(EXACT));
                });
    }

    @Test
    void aRandomOrderIsWorthLittleOnTheWhole() {
        var question = asking(ordering("2016", "2011", "2014", "2022", "1999"));
        var mean =
                permutations(List.of(0, 1, 2, 3, 4))
                        .mapToDouble(
                                o -> Marker.mark(question, new Answer.Ordered(o)).mark().value())
                        .average()
                        .orElseThrow();
        assertThat(mean).isLessThan(0.2);
    }

    @Test
    void eachEventIsJudgedByItsOwnPairsOnly() {
        var question = asking(ordering("2010", "2011", "2012", "2013"));
        var marking = Marker.mark(question, new Answer.Ordered(List.of(1, 0, 2, 3)));
        assertThat(marking.mark().value()).isCloseTo(1 - 2.0 / 6, within(EXACT));
        assertThat(marking.parts()).containsEntry(fact("event-3"), Mark.FULL);
        assertThat(marking.parts()).containsEntry(fact("event-2"), Mark.FULL);
        assertThat(marking.parts()).containsEntry(fact("event-0"), new Mark(1 - 2.0 / 3));
        assertThat(marking.answerClass()).isEqualTo("1 pair wrong");
        assertThat(marking.summary()).isEqualTo("Event 1; Event 0; Event 2; Event 3");
    }

    @Test
    void aPairThatNoArticleDecidesNeverCounts() {
        var question = asking(ordering("2012", "2012-10", "2014", "2016"));
        var either =
                Stream.of(List.of(0, 1, 2, 3), List.of(1, 0, 2, 3))
                        .map(o -> Marker.mark(question, new Answer.Ordered(o)).mark());
        assertThat(either).containsOnly(Mark.FULL);
        var swapped = Marker.mark(question, new Answer.Ordered(List.of(0, 1, 3, 2)));
        assertThat(swapped.mark().value()).isCloseTo(1 - 2.0 / 5, within(EXACT));
    }

    @Test
    void anEventThatStandsInNoDecidablePairGetsNoEvidence() {
        var question = asking(ordering("[2000..2020]", "2011", "2014", "2016"));
        var marking = Marker.mark(question, new Answer.Ordered(List.of(3, 0, 1, 2)));
        assertThat(marking.parts()).doesNotContainKey(fact("event-0")).hasSize(3);
    }

    @Test
    void whereNothingIsDecidableEveryOrderIsRight() {
        var question = asking(ordering("2012", "2012", "2012", "2012"));
        var orders = permutations(IntStream.range(0, 4).boxed().toList());
        assertThat(orders)
                .allSatisfy(o ->
                        assertThat(Marker.mark(question, new Answer.Ordered(o)).mark())
                                .isEqualTo(Mark.FULL));
    }
}
