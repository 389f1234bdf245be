package app.dateline.study;

/// What one answer says of memory, where options could be guessed among.
///
/// A right answer among options is given by who knew, but for a slip, and by a part of those who did not, their guess chance:
/// P(right) = g + (1 - g - s) R. It counts as known where that is at least as likely as not (Bayes).
public final class Evidence {
    /// The chance that what is known is answered wrongly.
    public static final double SLIP = 0.03;

    private Evidence() {}

    /// How likely a right answer comes of knowledge.
    ///
    /// @param known how likely it was known before, from 0 to 1
    /// @param guess the chance to be right without knowing
    static double known(double known, double guess) {
        return (1 - SLIP) * known / right(known, guess);
    }

    /// How likely an answer is right.
    static double right(double known, double guess) {
        return guess + (1 - guess - SLIP) * known;
    }

    public static boolean guessed(double known, double guess) {
        return guess > 0 && known(known, guess) < 0.5;
    }
}
