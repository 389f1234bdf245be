package app.dateline.study;

/// Which cards a learner sits down to: those the day asks, or others that they choose.
public sealed interface Study {
    Study DAY = new Day();

    /// What is due, and new cards, within the day's limits.
    record Day() implements Study {}

    /// What comes due in so many days, or is due already.
    record Ahead(int days) implements Study {
        public static final int MOST = 365;

        public Ahead {
            if (days < 1 || days > MOST) {
                throw new IllegalArgumentException(
                        "Cards are reviewed 1 to %d days ahead; found %d".formatted(MOST, days));
            }
        }
    }

    /// What was forgotten within the last days, today included.
    record Forgotten() implements Study {
        public static final int DAYS = 7;
    }

    /// All that was met of one subject among the topics of events, and as many new cards of it as the day still allows.
    record About(String subject) implements Study {}
}
