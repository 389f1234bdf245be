package app.dateline.study.optimize;

import java.util.Arrays;

/// Two predictions of the same reviews compared in pairs, by mean log loss a review.
///
/// @param error the standard error of their difference, as reviews of one unit may be alike (ratio estimator over units)
public record PairedTest(double before, double after, double error) {

    /// @param before the loss of each history, summed, and so `after`
    /// @param reviews that were predicted in each history
    /// @param unit of each history, counted from 0
    static PairedTest of(double[] before, double[] after, int[] reviews, int[] unit) {
        var units = Arrays.stream(unit).max().orElse(0) + 1;
        var gains = new double[units];
        var counts = new double[units];
        var all = 0.0;
        var sumBefore = 0.0;
        var sumAfter = 0.0;
        for (var i = 0; i < unit.length; i++) {
            gains[unit[i]] += before[i] - after[i];
            counts[unit[i]] += reviews[i];
            all += reviews[i];
            sumBefore += before[i];
            sumAfter += after[i];
        }
        var mean = (sumBefore - sumAfter) / all;
        var squares = 0.0;
        for (var u = 0; u < units; u++) {
            var off = gains[u] - mean * counts[u];
            squares += off * off;
        }
        return new PairedTest(
                sumBefore / all,
                sumAfter / all,
                Math.sqrt(squares * units / Math.max(1, units - 1)) / all);
    }

    /// Above 0 where the second predicts better.
    public double gain() {
        return before - after;
    }
}
