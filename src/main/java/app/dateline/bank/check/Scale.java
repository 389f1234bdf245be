package app.dateline.bank.check;

import app.dateline.chronicle.Value;
import app.dateline.chronicle.Value.Qualifier;

/// An amount as a stretch of numbers; "more than" and "less than" leave their own figure out, "about" reaches a twentieth
/// to either side.
record Scale(double low, boolean lowIn, double high, boolean highIn) {
    private static final double REACH = 0.05;

    static Scale of(Value.Amount amount) {
        var reach = amount.qualifier() == Qualifier.ABOUT ? REACH : 0;
        var low = amount.from().orElse(Double.NEGATIVE_INFINITY);
        var high = amount.to().orElse(Double.POSITIVE_INFINITY);
        return new Scale(
                low - Math.abs(low) * reach,
                amount.qualifier() != Qualifier.MORE_THAN,
                high + Math.abs(high) * reach,
                amount.qualifier() != Qualifier.LESS_THAN);
    }

    boolean meets(Scale other) {
        return reaches(other) && other.reaches(this);
    }

    private boolean reaches(Scale other) {
        return low < other.high || (low == other.high && lowIn && other.highIn);
    }

    boolean liesIn(Scale other) {
        var above = low > other.low || (low == other.low && (other.lowIn || !lowIn));
        var below = high < other.high || (high == other.high && (other.highIn || !highIn));
        return above && below;
    }
}
