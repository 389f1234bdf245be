package app.dateline.study.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PairedTestTest {
    @Test
    void theGainIsThatOfAReview() {
        var test =
                PairedTest.of(
                        new double[] {6, 4},
                        new double[] {4, 4},
                        new int[] {10, 10},
                        new int[] {0, 1});
        assertThat(test.gain()).isCloseTo(0.1, within(1e-12));
        // Two units of ten reviews that gain 0.2 and 0: 0.1 with a standard error of 0.1.
        assertThat(test.error()).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void historiesOfOneUnitCountOnce() {
        var before = new double[] {2, 2, 1, 1};
        var after = new double[] {1, 1, 1, 1};
        var reviews = new int[] {5, 5, 5, 5};
        assertThat(PairedTest.of(before, after, reviews, new int[] {0, 0, 1, 1}).error())
                .isGreaterThan(
                        1.5
                                * PairedTest.of(before, after, reviews, new int[] {0, 1, 2, 3})
                                        .error());
    }
}
