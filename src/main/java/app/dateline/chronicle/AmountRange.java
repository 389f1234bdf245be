package app.dateline.chronicle;

import app.dateline.chronicle.Value.Qualifier;
import java.util.OptionalDouble;

/// The numbers an amount stands for: "more than 2" leaves 2 out, "about 2" reaches from 1.9 to 2.1.
record AmountRange(double low, double high, boolean lowOut, boolean highOut) {
    private static final double ABOUT = 0.05;

    static AmountRange of(Value.Amount amount) {
        var reach = amount.qualifier() == Qualifier.ABOUT ? ABOUT : 0;
        return new AmountRange(
                end(amount.from(), Double.NEGATIVE_INFINITY, -reach),
                end(amount.to(), Double.POSITIVE_INFINITY, reach),
                amount.qualifier() == Qualifier.MORE_THAN,
                amount.qualifier() == Qualifier.LESS_THAN);
    }

    private static double end(OptionalDouble end, double open, double reach) {
        return end.isEmpty() ? open : end.getAsDouble() + Math.abs(end.getAsDouble()) * reach;
    }

    boolean meets(AmountRange other) {
        return !above(other) && !other.above(this);
    }

    private boolean above(AmountRange other) {
        return low > other.high || (low == other.high && (lowOut || other.highOut));
    }

    boolean within(AmountRange other) {
        var from = low > other.low || (low == other.low && (lowOut || !other.lowOut));
        var to = high < other.high || (high == other.high && (highOut || !other.highOut));
        return from && to;
    }

    /// Amounts in other units, or per another time, say nothing of each other.
    static boolean comparable(Value.Amount one, Value.Amount other) {
        return one.unit().equals(other.unit()) && one.per().equals(other.per());
    }
}
