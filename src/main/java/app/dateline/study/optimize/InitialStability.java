package app.dateline.study.optimize;

import app.dateline.study.fsrs.Weights;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;

/// The stabilities after the first review, one a rating, fitted alone before all weights are: from how many histories were
/// recalled at the first review after the first day, by the days it came later.
final class InitialStability {
    private static final double LEAST = Weights.least(0);
    private static final double MOST = Weights.most(0);

    private static final int CUTS = 60;

    /// What a rating nobody gave weighs against its neighbours.
    private static final double ALMOST_NONE = 1e-9;

    private InitialStability() {}

    private static final class Bin {
        int reviews;
        int recalled;
    }

    /// The same weights with the first four fitted. A rating nobody gave moves in proportion to the others.
    static double[] fit(Histories histories, double[] weights) {
        var fitted = weights.clone();
        var counts = new int[4];
        var stretch = 0.0;
        var all = 0;
        for (var k = 0; k < 4; k++) {
            var bins = bins(histories, k + 1);
            counts[k] = bins.values().stream().mapToInt(bin -> bin.reviews).sum();
            if (counts[k] > 0) {
                var from = weights[k];
                fitted[k] =
                        Math.exp(
                                least(
                                        log -> loss(bins, weights[20], log, Math.log(from)),
                                        Math.log(LEAST),
                                        Math.log(MOST)));
                stretch += counts[k] * Math.log(fitted[k] / from);
                all += counts[k];
            }
        }
        for (var k = 0; k < 4; k++) {
            if (counts[k] == 0 && all > 0) {
                fitted[k] = Math.clamp(fitted[k] * Math.exp(stretch / all), LEAST, MOST);
            }
        }
        rising(fitted, histories);
        return fitted;
    }

    /// Again lasts no longer than Hard, Hard than Good, Good than Easy: neighbours that do not rise get their mean, weighed by
    /// how many histories speak for each (pool adjacent violators, on the logarithm).
    static void rising(double[] weights, Histories histories) {
        var counts = new double[] {ALMOST_NONE, ALMOST_NONE, ALMOST_NONE, ALMOST_NONE};
        for (var i = 0; i < histories.size(); i++) {
            counts[histories.ratings[histories.starts[i]] - 1]++;
        }
        for (var k = 1; k < 4; k++) {
            var from = k;
            var sum = counts[k] * Math.log(weights[k]);
            var count = counts[k];
            while (from > 0 && Math.log(weights[from - 1]) > sum / count) {
                from--;
                sum += counts[from] * Math.log(weights[from]);
                count += counts[from];
            }
            for (var j = from; from < k && j <= k; j++) {
                weights[j] = Math.exp(sum / count);
            }
        }
    }

    private static Map<Integer, Bin> bins(Histories histories, int rating) {
        var bins = new TreeMap<Integer, Bin>();
        for (var i = 0; i < histories.size(); i++) {
            var later = Outliers.later(histories, i);
            if (histories.ratings[histories.starts[i]] == rating
                    && later >= 0
                    && histories.guesses[later] == 0) {
                var bin = bins.computeIfAbsent(histories.elapsed(later), days -> new Bin());
                bin.reviews++;
                bin.recalled += histories.ratings[later] > 1 ? 1 : 0;
            }
        }
        return bins;
    }

    /// With what is known before: the logarithm of a learner's lies around where it began with standard deviation 1.
    private static double loss(Map<Integer, Bin> bins, double decay, double log, double from) {
        var factor = Math.pow(0.9, -1 / decay) - 1;
        var loss = (log - from) * (log - from) / 2;
        for (var entry : bins.entrySet()) {
            var bin = entry.getValue();
            var recall =
                    Math.clamp(
                            Math.pow(1 + factor * entry.getKey() / Math.exp(log), -decay),
                            Replay.SURPRISE,
                            1 - Replay.SURPRISE);
            loss -=
                    bin.recalled * Math.log(recall)
                            + (bin.reviews - bin.recalled) * Math.log(1 - recall);
        }
        return loss;
    }

    /// Where a function with one valley is least, by golden section.
    private static double least(DoubleUnaryOperator function, double low, double high) {
        var ratio = (Math.sqrt(5) - 1) / 2;
        var left = high - ratio * (high - low);
        var right = low + ratio * (high - low);
        var atLeft = function.applyAsDouble(left);
        var atRight = function.applyAsDouble(right);
        for (var i = 0; i < CUTS; i++) {
            if (atLeft < atRight) {
                high = right;
                right = left;
                atRight = atLeft;
                left = high - ratio * (high - low);
                atLeft = function.applyAsDouble(left);
            } else {
                low = left;
                left = right;
                atLeft = atRight;
                right = low + ratio * (high - low);
                atRight = function.applyAsDouble(right);
            }
        }
        return (low + high) / 2;
    }
}
