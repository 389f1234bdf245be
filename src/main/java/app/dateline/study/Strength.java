package app.dateline.study;

/// How firmly a fact is remembered, in words a learner sees: below 70, 85 and 95 per cent of recall, or above.
public enum Strength {
    NOT_MET,
    FAINT,
    FADING,
    CLEAR,
    FIRM;

    private static final double FADING_FROM = 0.70;
    private static final double CLEAR_FROM = 0.85;
    private static final double FIRM_FROM = 0.95;

    /// The strength of a retrievability from 0 to 1.
    public static Strength of(double retrievability) {
        return retrievability >= FIRM_FROM
                ? FIRM
                : retrievability >= CLEAR_FROM
                        ? CLEAR
                        : retrievability >= FADING_FROM ? FADING : FAINT;
    }
}
