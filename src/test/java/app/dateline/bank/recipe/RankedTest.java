package app.dateline.bank.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankedTest {
    private static final List<Integer> LOWER = List.of(9, 8, 7);
    private static final List<Integer> UPPER = List.of(11, 12, 13);

    @Test
    void everyRankOfTheKeyIsAboutAsFrequent() {
        var ranks = new int[4];
        IntStream.range(0, 4000)
                .forEach(i -> {
                    var picked =
                            Ranked.round("when-year.event-" + i, 3, LOWER, UPPER, false, false);
                    ranks[(int) picked.stream().filter(p -> p < 10).count()]++;
                });
        assertThat(IntStream.of(ranks).boxed()).allSatisfy(n -> assertThat(n).isBetween(900, 1100));
    }

    @Test
    void theBestOfEachSideComeFirst() {
        assertThat(Ranked.round("id", 3, LOWER, List.of(), false, false)).containsExactly(9, 8, 7);
        assertThat(Ranked.round("id", 3, List.of(), UPPER, false, false))
                .containsExactly(11, 12, 13);
    }

    @Test
    void aSideThatMustSpeakAlwaysDoes() {
        assertThat(IntStream.range(0, 200).boxed())
                .allSatisfy(i -> {
                    assertThat(Ranked.round("id" + i, 3, LOWER, UPPER, true, false)).contains(9);
                    assertThat(Ranked.round("id" + i, 3, LOWER, UPPER, false, true)).contains(11);
                });
    }

    @Test
    void fewerThanWantedAreAllTaken() {
        assertThat(Ranked.round("id", 3, List.of(9), List.of(11), true, true))
                .containsExactly(9, 11);
        assertThat(Ranked.round("id", 3, List.of(), List.<Integer>of(), false, false)).isEmpty();
    }
}
