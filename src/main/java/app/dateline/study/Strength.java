package app.dateline.study;

/// How firmly a fact is remembered, in words a learner sees: below 70, 85 and 95 per cent of recall, or above.
public enum Strength {
    NOT_MET(0),
    FAINT(0),
    FADING(0.70),
    CLEAR(0.85),
    FIRM(0.95);

    private final double from;

    Strength(double from) {
        this.from = from;
    }

    /// The least retrievability of it, from 0 to 1.
    public double from() {
        return from;
    }

    /// The strength of a retrievability from 0 to 1.
    public static Strength of(double retrievability) {
        return retrievability >= FIRM.from
                ? FIRM
                : retrievability >= CLEAR.from
                        ? CLEAR
                        : retrievability >= FADING.from ? FADING : FAINT;
    }
}
