package app.dateline.study.optimize;

import app.dateline.study.fsrs.Fsrs;
import app.dateline.study.fsrs.Rating;
import app.dateline.study.fsrs.Weights;
import java.util.Arrays;
import java.util.SplittableRandom;

/// A learner whose memory follows FSRS-6 under weights of their own, and whose reviews are set by a scheduler that knows only
/// the published ones: due at 90 per cent of recall, two in three done that day, the others early or late. What was
/// forgotten is mostly passed the same day. The same arguments give the same log.
public final class SimulatedLearner {
    private static final double[] FIRST = {0.25, 0.1, 0.5, 0.15};
    private static final double[] RECALLED = {0, 0.12, 0.75, 0.13};
    private static final double AGAIN_SAME_DAY = 0.85;
    private static final double PUNCTUAL = 0.67;

    private static final Fsrs SCHEDULER = new Fsrs(Weights.DEFAULT);

    private final Fsrs truth;
    private final SplittableRandom random;

    /// @param weights how they really forget
    public SimulatedLearner(Weights weights, long seed) {
        truth = new Fsrs(weights);
        random = new SplittableRandom(seed);
    }

    /// Weights drawn around the published ones, by a share of how far learners lie apart.
    public static Weights weightsNear(Weights published, double share, long seed) {
        var random = new SplittableRandom(seed);
        var drawn = published.toArray();
        for (var k = 0; k < drawn.length; k++) {
            drawn[k] =
                    k < 4
                            ? drawn[k] * Math.exp(share * random.nextGaussian())
                            : drawn[k] + share * Optimizer.DEVIATIONS[k] * random.nextGaussian();
        }
        Arrays.sort(drawn, 0, 4);
        return Weights.clipped(drawn);
    }

    /// Facts met one after another over `days` days, and reviewed to their end, until there are as many reviews as wanted.
    public Histories reviews(int reviews, int days) {
        var log = new Histories.Builder();
        var count = 0;
        while (count < reviews) {
            count += fact(log.next(), random.nextInt(days), days);
        }
        return log.build();
    }

    private int fact(Histories.Builder log, int met, int end) {
        var rating = drawn(FIRST);
        var state = truth.first(rating);
        var believed = SCHEDULER.first(rating);
        log.review(met, rating);
        var day = met;
        var count = 1;
        while (true) {
            var wait = 0;
            if (rating != Rating.AGAIN || random.nextDouble() > AGAIN_SAME_DAY) {
                wait =
                        wait(
                                (int)
                                        Math.max(
                                                1,
                                                Math.round(
                                                        SCHEDULER
                                                                .curve()
                                                                .daysUntil(
                                                                        0.9,
                                                                        believed.stability()))));
            }
            day += wait;
            if (day >= end) {
                return count;
            }
            var chance = wait == 0 ? 0.9 : truth.retrievability(wait, state.stability());
            rating = random.nextDouble() < chance ? drawn(RECALLED) : Rating.AGAIN;
            state = truth.next(state, wait, rating);
            believed = SCHEDULER.next(believed, wait, rating);
            log.review(day, rating);
            count++;
        }
    }

    private int wait(int interval) {
        return random.nextDouble() < PUNCTUAL
                ? interval
                : Math.max(1, (int) Math.round(interval * (0.7 + 0.9 * random.nextDouble())));
    }

    private Rating drawn(double[] chances) {
        var at = random.nextDouble();
        for (var rating : Rating.values()) {
            at -= chances[rating.number() - 1];
            if (at < 0) {
                return rating;
            }
        }
        return Rating.GOOD;
    }
}
