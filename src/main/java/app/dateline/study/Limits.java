package app.dateline.study;

/// How many cards at most are met for the first time on a day, and how many come back; 0 to 9,999 of each.
public record Limits(int fresh, int reviews) {
    public Limits {
        ReviewSettings.aDay("New cards a day", fresh);
        ReviewSettings.aDay("Reviews a day", reviews);
    }

    public static Limits of(ReviewSettings settings) {
        return new Limits(settings.freshADay(), settings.reviewsADay());
    }

    /// With so many new cards at most, as near to that as the bounds let it be.
    public Limits withFresh(int cards) {
        return new Limits(bounded(cards), reviews);
    }

    /// With so many that come back at most, as near to that as the bounds let it be.
    public Limits withReviews(int cards) {
        return new Limits(fresh, bounded(cards));
    }

    private static int bounded(int cards) {
        return Math.clamp(cards, 0, ReviewSettings.MOST_A_DAY);
    }
}
