package app.dateline.study.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AdamTest {
    @Test
    void theFirstStepIsAsLongAsTheRateWhateverTheGradient() {
        var weights = new double[] {0, 0};
        new Adam(2).step(weights, new double[] {1000, -0.001}, 0.04);
        assertThat(weights[0]).isCloseTo(-0.04, within(1e-6));
        assertThat(weights[1]).isCloseTo(0.04, within(1e-6));
    }

    @Test
    void findsTheBottomOfABowl() {
        var weights = new double[] {5, -3};
        var adam = new Adam(2);
        for (var i = 0; i < 2000; i++) {
            adam.step(weights, new double[] {2 * (weights[0] - 1), 20 * (weights[1] - 2)}, 0.01);
        }
        assertThat(weights[0]).isCloseTo(1, within(1e-3));
        assertThat(weights[1]).isCloseTo(2, within(1e-3));
    }
}
