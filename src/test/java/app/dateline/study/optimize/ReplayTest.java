package app.dateline.study.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.dateline.study.fsrs.Fsrs;
import app.dateline.study.fsrs.Rating;
import app.dateline.study.fsrs.Weights;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private static final Rating[] RATINGS = Rating.values();
    private static final double CLOSE = 1e-9;

    @Test
    void predictsWhatTheMemoryModelPredicts() {
        var predicted = 0;
        for (var seed = 0; seed < 40; seed++) {
            var weights = SimulatedLearner.weightsNear(Weights.DEFAULT, 0.7, seed);
            var model = new Fsrs(weights);
            var replay = new Replay();
            replay.weights(weights.toArray());
            var log = Logs.random(20, seed);
            for (var i = 0; i < log.size(); i++) {
                replay.forward(log, i);
                var state = model.first(rating(log, log.starts[i]));
                for (var j = 1; j < replay.length; j++) {
                    var review = log.starts[i] + j;
                    var days = log.elapsed(review);
                    if (days > 0) {
                        var recall = model.retrievability(days, state.stability());
                        assertThat(replay.recall[j]).isCloseTo(recall, within(CLOSE * recall));
                        predicted++;
                    }
                    state = model.next(state, days, rating(log, review));
                }
            }
        }
        assertThat(predicted).isGreaterThan(1000);
    }

    private static Rating rating(Histories log, int review) {
        return RATINGS[log.ratings[review] - 1];
    }
}
