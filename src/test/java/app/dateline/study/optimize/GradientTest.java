package app.dateline.study.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.dateline.study.fsrs.Weights;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GradientTest {
    private static final int LOGS = 60;
    private static final double CLOSE = 1e-6;

    /// A difference of sums near 10 says nothing below this.
    private static final double NOISE = 0.01;

    @Test
    void equalsFiniteDifferencesOnRandomHistories() {
        for (var seed = 0; seed < LOGS; seed++) {
            var weights = SimulatedLearner.weightsNear(Weights.DEFAULT, 0.7, seed).toArray();
            var log = Logs.random(5, seed);
            var gradient = gradient(log, weights);
            for (var k = 0; k < Weights.COUNT; k++) {
                var off =
                        Math.min(
                                Math.abs(difference(log, weights, k, 1e-4) - gradient[k]),
                                Math.abs(difference(log, weights, k, 1e-6) - gradient[k]));
                assertThat(off / Math.max(NOISE, Math.abs(gradient[k])))
                        .as("weight %d, seed %d", k, seed)
                        .isLessThan(CLOSE);
            }
        }
    }

    @Test
    void countsAReviewByItsWeight() {
        var log = Logs.random(1, 3);
        var weights = new float[log.reviews()];
        var replay = new Replay();
        replay.weights(Weights.DEFAULT.toArray());
        var gradient = new Gradient(replay);
        gradient.add(log, 0, weights);
        assertThat(gradient.sum()).containsOnly(0);
        Arrays.fill(weights, 2);
        gradient.add(log, 0, weights);
        assertThat(gradient.sum()[20])
                .isCloseTo(2 * gradient(log, Weights.DEFAULT.toArray())[20], within(1e-12));
    }

    private static double[] gradient(Histories log, double[] weights) {
        var replay = new Replay();
        replay.weights(weights);
        var gradient = new Gradient(replay);
        var all = new float[log.reviews()];
        Arrays.fill(all, 1);
        for (var i = 0; i < log.size(); i++) {
            gradient.add(log, i, all);
        }
        return gradient.sum();
    }

    /// Of fourth order. A long step may stride over a bound, where the slope breaks; a short one is less exact.
    private static double difference(Histories log, double[] weights, int k, double share) {
        var step = share * Math.max(0.1, Math.abs(weights[k]));
        return (loss(log, weights, k, -2 * step)
                        - 8 * loss(log, weights, k, -step)
                        + 8 * loss(log, weights, k, step)
                        - loss(log, weights, k, 2 * step))
                / (12 * step);
    }

    private static double loss(Histories log, double[] weights, int k, double more) {
        var moved = weights.clone();
        moved[k] += more;
        return Arrays.stream(new LogLoss(moved).byHistory(log)).sum();
    }
}
