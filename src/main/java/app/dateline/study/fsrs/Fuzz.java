package app.dateline.study.fsrs;

import java.util.SplittableRandom;

/// Varies intervals, by the ranges the reference implementations share: a day either way, and of what is longer than 2.5, 7
/// and 20 days a further 15, 10 and 5 per cent.
final class Fuzz {
    private static final double[] FROM = {2.5, 7, 20};
    private static final double[] SHARE = {0.15, 0.10, 0.05};
    private static final int SHORTEST = 2;

    private Fuzz() {}

    /// A number from 0 (included) to 1 (excluded) for one review of a card: the same for all its ratings, and every time.
    static double draw(long seed, int reviews) {
        return new SplittableRandom(seed ^ Integer.toUnsignedLong(reviews) << 32).nextDouble();
    }

    /// An interval in whole days, varied within its span.
    static int vary(int days, int elapsed, int longest, double draw) {
        var span = span(days, elapsed, longest);
        return span.least() + (int) (draw * (span.most() - span.least() + 1));
    }

    /// Between which days an interval may lie: never above the longest, and not down to the days already elapsed where it is
    /// longer.
    static Span span(int days, int elapsed, int longest) {
        if (days < FROM[0]) {
            return new Span(days, days);
        }
        var delta = delta(days);
        var most = (int) Math.min(Math.round(days + delta), longest);
        var least = (int) Math.max(SHORTEST, Math.round(days - delta));
        if (days > elapsed) {
            least = Math.max(least, elapsed + 1);
        }
        return new Span(Math.min(least, most), most);
    }

    private static double delta(int days) {
        var delta = 1.0;
        for (var i = 0; i < FROM.length; i++) {
            var to = i + 1 < FROM.length ? FROM[i + 1] : Double.POSITIVE_INFINITY;
            delta += SHARE[i] * Math.max(Math.min(days, to) - FROM[i], 0);
        }
        return delta;
    }
}
