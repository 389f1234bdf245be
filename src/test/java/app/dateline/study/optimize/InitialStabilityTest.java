package app.dateline.study.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.dateline.study.fsrs.Fsrs;
import app.dateline.study.fsrs.Rating;
import app.dateline.study.fsrs.Weights;
import org.junit.jupiter.api.Test;

class InitialStabilityTest {
    private static final double[] PUBLISHED = Weights.DEFAULT.toArray();

    /// A thousand histories for each of these waits, as many of them forgotten as by the curve.
    private static void reviews(Histories.Builder log, Rating first, double stability) {
        for (var wait : new int[] {1, 3, 8, 20}) {
            var recalled =
                    Math.round(1000 * new Fsrs(Weights.DEFAULT).retrievability(wait, stability));
            for (var i = 0; i < 1000; i++) {
                log.next().review(0, first).review(wait, i < recalled ? Rating.GOOD : Rating.AGAIN);
            }
        }
    }

    @Test
    void isFoundFromTheShareRecalled() {
        var log = new Histories.Builder();
        reviews(log, Rating.HARD, 3);
        reviews(log, Rating.GOOD, 7);
        var fitted = InitialStability.fit(log.build(), PUBLISHED);
        assertThat(fitted[1]).isCloseTo(3, within(0.05));
        assertThat(fitted[2]).isCloseTo(7, within(0.1));
        assertThat(fitted[20]).isEqualTo(PUBLISHED[20]);
    }

    @Test
    void aRatingNobodyGaveMovesWithTheOthers() {
        var log = new Histories.Builder();
        reviews(log, Rating.GOOD, 2 * PUBLISHED[2]);
        var fitted = InitialStability.fit(log.build(), PUBLISHED);
        assertThat(fitted[3] / PUBLISHED[3]).isCloseTo(2, within(0.05));
    }

    @Test
    void lessKnownIsNeverMoreStableThanBetterKnown() {
        var weights = new double[] {1, 8, 2, 9};
        InitialStability.rising(
                weights,
                Logs.add(
                                Logs.add(new Histories.Builder(), 1, Rating.HARD, 0, 1),
                                1,
                                Rating.GOOD,
                                0,
                                1)
                        .build());
        assertThat(weights[1]).isCloseTo(4, within(1e-6));
        assertThat(weights[2]).isCloseTo(4, within(1e-6));
        assertThat(weights[0]).isEqualTo(1);
        assertThat(weights[3]).isEqualTo(9);
    }
}
