package app.dateline.study.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// How values lie along a scale.
class SpreadTest {
    private static final List<Double> BOUNDS = List.of(1.0, 7.0, 30.0);

    @Test
    void aValueLiesFromTheBoundItEqualsOn() {
        var spread = Spread.of(List.of(0.5, 1.0, 6.9, 7.0, 30.0, 400.0), BOUNDS);
        assertThat(spread.counts()).containsExactly(1, 2, 1, 2);
        assertThat(spread.total()).isEqualTo(6);
        assertThat(spread.from(7.0)).isEqualTo(3);
        assertThat(spread.from(30.0)).isEqualTo(2);
    }

    @Test
    void theMedianLeavesAsManyBelowAsAbove() {
        assertThat(Spread.of(List.of(9.0, 1.0, 2.0), BOUNDS).median()).isEqualTo(2);
        assertThat(Spread.of(List.of(9.0, 1.0, 2.0, 4.0), BOUNDS).median()).isEqualTo(3);
        assertThat(Spread.of(List.of(), BOUNDS).median()).isZero();
    }
}
