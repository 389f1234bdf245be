package app.dateline.study.fsrs;

/// What a review would leave, for each of the four ratings. Where they come back in whole days, Hard comes before Good and
/// Good before Easy, and none after the longest interval.
public record Preview(Outcome again, Outcome hard, Outcome good, Outcome easy) {
    public Outcome of(Rating rating) {
        return switch (rating) {
            case AGAIN -> again;
            case HARD -> hard;
            case GOOD -> good;
            case EASY -> easy;
        };
    }
}
