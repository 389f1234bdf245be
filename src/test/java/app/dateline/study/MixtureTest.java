package app.dateline.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MixtureTest {
    @Test
    void whoeverStopsEarlyHasDoneItsShareOfBoth() {
        var mixed = Mixture.of(some("due", 30), some("new", 10), 0, 0);
        assertThat(mixed).hasSize(40);
        for (var done = 4; done <= 40; done += 4) {
            assertThat(mixed.subList(0, done))
                    .as("of the first %d", done)
                    .filteredOn(c -> c.startsWith("new"))
                    .hasSize(done / 4);
        }
    }

    @Test
    void eachKeepsItsOwnOrderAndNothingIsLost() {
        assertThat(Mixture.of(some("due", 3), some("new", 5), 0, 0))
                .containsSubsequence(some("due", 3))
                .containsSubsequence(some("new", 5))
                .hasSize(8);
        assertThat(Mixture.of(some("due", 2), List.<String>of(), 4, 9)).isEqualTo(some("due", 2));
        assertThat(Mixture.of(List.<String>of(), some("new", 2), 4, 9)).isEqualTo(some("new", 2));
    }

    @Test
    void dealtAnewAfterEachCardItComesInTheSameOrder() {
        var due = new ArrayList<>(some("due", 7));
        var fresh = new ArrayList<>(some("new", 5));
        var whole = Mixture.of(due, fresh, 0, 0);
        for (var card : whole) {
            assertThat(Mixture.of(due, fresh, 7 - due.size(), 5 - fresh.size())).startsWith(card);
            due.remove(card);
            fresh.remove(card);
        }
    }

    private static List<String> some(String what, int count) {
        return IntStream.range(0, count).mapToObj(i -> what + i).toList();
    }
}
