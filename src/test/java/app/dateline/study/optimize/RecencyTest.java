package app.dateline.study.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.dateline.study.fsrs.Rating;
import org.junit.jupiter.api.Test;

class RecencyTest {
    @Test
    void theOldestWeighsAQuarterAndTheNewestOne() {
        var weights =
                Recency.weights(
                        Logs.add(new Histories.Builder(), 1, Rating.GOOD, 0, 0, 1, 5, 9).build());
        assertThat(weights).containsExactly(0, 0, 0.25f, 0.25f + 0.75f / 8, 1);
    }

    @Test
    void reviewsOfOneDayWeighTheSame() {
        var weights =
                Recency.weights(Logs.add(new Histories.Builder(), 3, Rating.GOOD, 0, 4).build());
        assertThat(weights[1]).isCloseTo(0.25f + 0.75f / 8, within(1e-6f));
        assertThat(weights).containsExactly(0, weights[1], 0, weights[1], 0, weights[1]);
    }
}
