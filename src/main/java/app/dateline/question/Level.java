package app.dateline.question;

/// How hard a question is likely to be, in a word.
public enum Level {
    EASY,
    FAIR,
    HARD;

    private static final double FROM_FAIR = 0.35;
    private static final double FROM_HARD = 0.48;

    /// @param difficulty from 0 to 1
    public static Level of(double difficulty) {
        return difficulty < FROM_FAIR ? EASY : difficulty < FROM_HARD ? FAIR : HARD;
    }
}
