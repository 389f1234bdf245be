package app.dateline.study;

/// How many cards at most are met for the first time on a day, and how many come back; 0 to 9,999 of each.
public record Limits(int fresh, int reviews) {
    public Limits {
        // Said in the words of the settings, which have the same bounds.
        ReviewSettings.DEFAULT.withFreshADay(fresh).withReviewsADay(reviews);
    }

    public static Limits of(ReviewSettings settings) {
        return new Limits(settings.freshADay(), settings.reviewsADay());
    }

    /// As many more new cards, within bounds.
    public Limits moreFresh(int cards) {
        return new Limits(Math.clamp((long) fresh + cards, 0, ReviewSettings.MOST_A_DAY), reviews);
    }

    /// As many more that come back, within bounds.
    public Limits moreReviews(int cards) {
        return new Limits(
                fresh, Math.clamp((long) reviews + cards, 0, ReviewSettings.MOST_A_DAY));
    }
}
