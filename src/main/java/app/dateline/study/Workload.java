package app.dateline.study;

/// What keeping a recall takes, and what it gives.
///
/// @param retention the recall to keep
/// @param reviews how many times a day a card is looked at, new ones and those forgotten and asked again among them
/// @param minutes a day
/// @param remembered how many cards would be recalled on the day after the last
/// @param met how many cards are met by then
public record Workload(
        double retention, double reviews, double minutes, double remembered, double met) {

    /// The work for each card remembered; without end where none is.
    public double perCard() {
        return remembered == 0 ? Double.POSITIVE_INFINITY : minutes / remembered;
    }
}
