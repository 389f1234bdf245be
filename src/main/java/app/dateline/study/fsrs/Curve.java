package app.dateline.study.fsrs;

/// The forgetting curve of FSRS-6: R(t, S) = (1 + factor t / S)^-decay, which is 0.9 where t equals S. Both in days.
///
/// @param decay the last of the weights
/// @param factor 0.9^(-1/decay) - 1
public record Curve(double decay, double factor) {
    public static Curve of(double decay) {
        return new Curve(decay, Math.pow(0.9, -1 / decay) - 1);
    }

    public double retrievability(double days, double stability) {
        return Math.pow(1 + factor * days / stability, -decay);
    }

    /// The days, not whole, until recall falls to a retention between 0 and 1.
    public double daysUntil(double retention, double stability) {
        return stability / factor * (Math.pow(retention, -1 / decay) - 1);
    }
}
