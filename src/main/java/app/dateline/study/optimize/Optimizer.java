package app.dateline.study.optimize;

import app.dateline.study.fsrs.Weights;
import app.dateline.study.optimize.Training.Extent;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;

/// Finds the FSRS-6 weights under which a log's reviews were least surprising: the method of fsrs-rs 6.5 (initial stabilities
/// first, then Adam with cosine annealing on recency-weighted log loss, with a pull towards where it began), but each
/// history is gone through once for all its reviews, where that goes through it anew for each.
public final class Optimizer {
    private static final int LEAST = 8;
    static final int LEAST_FOR_ALL = 64;
    private static final int FEWEST_EPOCHS = 5;
    private static final int MOST_EPOCHS = 20;

    /// So many predicted reviews are gone through in all, as long as that is a number of times in bounds.
    private static final int REVIEWS = 200_000;

    private static final int BATCH = 512;
    private static final double RATE = 0.04;

    /// How far the weights of learners lie apart, as fsrs-rs found it: what is near its start by that measure is pulled less.
    static final double[] DEVIATIONS = {
        6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57,
        0.25, 1.03, 0.31, 0.32, 0.14, 0.27
    };

    private Optimizer() {}

    /// On one machine the same log, start and seed give the same weights, to the last bit.
    ///
    /// @param start the weights to begin with and to be pulled towards
    /// @throws CancellationException where `progress` stops it
    public static Training train(Histories log, Weights start, long seed, Progress progress) {
        var histories = Outliers.without(log);
        var predicted = histories.predicted();
        var forgotten = histories.forgotten();
        if (predicted < LEAST) {
            return new Training(start, Extent.TOO_FEW, predicted, forgotten);
        }
        if (forgotten == 0 || forgotten == predicted) {
            return new Training(start, Extent.ONE_OUTCOME, predicted, forgotten);
        }
        var first = InitialStability.fit(histories, start.toArray());
        if (predicted < LEAST_FOR_ALL || predicted == histories.size()) {
            return new Training(Weights.clipped(first), Extent.FIRST_REVIEWS, predicted, forgotten);
        }
        var trained = descend(histories, predicted, first, seed, progress);
        InitialStability.rising(trained, histories);
        return new Training(Weights.clipped(trained), Extent.ALL, predicted, forgotten);
    }

    private static double[] descend(
            Histories histories, int predicted, double[] first, long seed, Progress progress) {
        var importance = Recency.weights(histories);
        var weights = first.clone();
        var adam = new Adam(weights.length);
        var replay = new Replay();
        var gradient = new Gradient(replay);
        var order = new int[histories.size()];
        for (var i = 0; i < order.length; i++) {
            order[i] = i;
        }
        var random = new SplittableRandom(seed);
        var epochs = Math.clamp(REVIEWS / predicted, FEWEST_EPOCHS, MOST_EPOCHS);
        var whole = (long) epochs * predicted;
        var done = 0L;
        for (var epoch = 0; epoch < epochs; epoch++) {
            shuffle(order, random);
            var next = 0;
            while (next < order.length) {
                replay.weights(weights);
                gradient.clear();
                var batch = 0;
                while (next < order.length && batch < BATCH) {
                    batch += gradient.add(histories, order[next], importance);
                    next++;
                }
                var sum = gradient.sum();
                for (var k = 0; k < sum.length; k++) {
                    sum[k] +=
                            2
                                    * (weights[k] - first[k])
                                    / (DEVIATIONS[k] * DEVIATIONS[k])
                                    * batch
                                    / predicted;
                }
                adam.step(weights, sum, RATE * (1 + Math.cos(Math.PI * done / whole)) / 2);
                clip(weights);
                done += batch;
                if (!progress.goOn(done, whole)) {
                    throw new CancellationException("Training was stopped");
                }
            }
        }
        return weights;
    }

    private static void clip(double[] weights) {
        Arrays.setAll(weights, k -> Math.clamp(weights[k], Weights.least(k), Weights.most(k)));
    }

    static void shuffle(int[] order, SplittableRandom random) {
        for (var i = order.length - 1; i > 0; i--) {
            var j = random.nextInt(i + 1);
            var kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
    }
}
