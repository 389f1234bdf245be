package app.dateline.study.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.dateline.study.fsrs.Rating;
import app.dateline.study.fsrs.Weights;
import app.dateline.study.optimize.Training.Extent;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class OptimizerTest {
    private static final int DAYS = 730;

    private static Training train(Histories log) {
        return Optimizer.train(log, Weights.DEFAULT, 1, Progress.UNWATCHED);
    }

    private static Histories reviews(Weights truth, int reviews, long seed) {
        return new SimulatedLearner(truth, seed).reviews(reviews, DAYS);
    }

    @Test
    void predictsUnseenReviewsNearlyAsWellAsTheWeightsThatMadeThem() {
        for (var learner = 1; learner <= 3; learner++) {
            var truth = SimulatedLearner.weightsNear(Weights.DEFAULT, 0.7, learner);
            var trained = train(reviews(truth, 30_000, 10 + learner));
            var unseen = reviews(truth, 30_000, 20 + learner);
            var best = new LogLoss(truth).mean(unseen);
            var published = new LogLoss(Weights.DEFAULT).mean(unseen);
            assertThat(trained.extent()).isEqualTo(Extent.ALL);
            assertThat(new LogLoss(trained.weights()).mean(unseen))
                    .as("between %s and %s", best, published)
                    .isLessThan(best + 0.25 * (published - best));
        }
    }

    @Test
    void theSameLogAndSeedGiveTheSameWeightsToTheLastBit() {
        var log = reviews(Weights.DEFAULT, 3000, 5);
        assertThat(train(log).weights()).isEqualTo(train(log).weights());
        assertThat(Optimizer.train(log, Weights.DEFAULT, 2, Progress.UNWATCHED).weights())
                .isNotEqualTo(train(log).weights());
    }

    @Test
    void toldToStopItStopsAtOnce() {
        var log = reviews(Weights.DEFAULT, 6000, 5);
        var told = new long[1];
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() ->
                        Optimizer.train(log, Weights.DEFAULT, 1, (done, whole) -> ++told[0] < 3));
        assertThat(told[0]).isEqualTo(3);
    }

    @Test
    void progressRisesToTheWhole() {
        var last = new long[1];
        var end = new long[1];
        Optimizer.train(
                reviews(Weights.DEFAULT, 6000, 5),
                Weights.DEFAULT,
                1,
                (done, whole) -> {
                    assertThat(done).isGreaterThan(last[0]);
                    last[0] = done;
                    end[0] = whole;
                    return true;
                });
        assertThat(last[0]).isEqualTo(end[0]);
    }

    @Test
    void aLogThatTellsNothingLeavesTheWeightsAsTheyWere() {
        var nothing = train(new Histories.Builder().build());
        assertThat(nothing).isEqualTo(new Training(Weights.DEFAULT, Extent.TOO_FEW, 0, 0));
        var sameDay = train(Logs.add(new Histories.Builder(), 90, Rating.GOOD, 3, 3, 3).build());
        assertThat(sameDay).isEqualTo(new Training(Weights.DEFAULT, Extent.TOO_FEW, 0, 0));
        var good = train(Logs.add(new Histories.Builder(), 90, Rating.GOOD, 3, 5, 9).build());
        assertThat(good).isEqualTo(new Training(Weights.DEFAULT, Extent.ONE_OUTCOME, 180, 0));
        var again = train(Logs.add(new Histories.Builder(), 90, Rating.AGAIN, 3, 5).build());
        assertThat(again).isEqualTo(new Training(Weights.DEFAULT, Extent.ONE_OUTCOME, 90, 90));
    }

    @Test
    void aShortLogMovesOnlyTheFirstStabilities() {
        var log = Logs.add(new Histories.Builder(), 25, Rating.GOOD, 3, 8);
        for (var i = 0; i < 5; i++) {
            log.next().review(3, Rating.GOOD).review(8, Rating.AGAIN);
        }
        var trained = train(log.build());
        assertThat(trained.extent()).isEqualTo(Extent.FIRST_REVIEWS);
        for (var k = 4; k < Weights.COUNT; k++) {
            assertThat(trained.weights().at(k)).isEqualTo(Weights.DEFAULT.at(k));
        }
        assertThat(trained.weights().at(2)).isNotEqualTo(Weights.DEFAULT.at(2));
    }
}
