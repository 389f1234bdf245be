package app.dateline.study.fsrs;

import java.util.Locale;

/// How a learner wants cards scheduled: the recall to keep (0.70 to 0.97), the longest interval in days, the steps in minutes
/// of new and of forgotten cards, and whether intervals are varied a little so that cards learnt together come apart.
public record Settings(
        double retention, int longest, Steps learning, Steps relearning, boolean fuzz) {
    private static final double LEAST_RETENTION = 0.70;
    private static final double MOST_RETENTION = 0.97;

    /// Room for Hard, Good and Easy on days of their own.
    private static final int LEAST = 3;

    private static final int MOST = 36_500;

    /// Whole days only.
    public static final Settings DEFAULT = new Settings(0.9, MOST, Steps.NONE, Steps.NONE, false);

    public Settings {
        if (!(retention >= LEAST_RETENTION && retention <= MOST_RETENTION)) {
            throw new IllegalArgumentException(
                    String.format(
                            Locale.ROOT,
                            "Desired retention lies between %.2f and %.2f; found %s",
                            LEAST_RETENTION,
                            MOST_RETENTION,
                            retention));
        }
        if (longest < LEAST || longest > MOST) {
            throw new IllegalArgumentException(
                    "The longest interval is %d to %d days; found %d"
                            .formatted(LEAST, MOST, longest));
        }
    }
}
