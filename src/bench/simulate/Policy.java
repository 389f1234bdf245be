package simulate;

import app.dateline.study.fsrs.Rating;

/// Says when each fact comes back, from what the learner said of it. Days and facts are counted from 0.
interface Policy {
    /// The day a fact is due after a review, later than the day of the review.
    int due(int fact, int day, Rating rating);

    /// How many new facts are to be met on a day, of all that are not met yet.
    default int fresh(int day, int unmet) {
        return Course.FRESH;
    }

    /// Whether new facts come before those due, rather than spread among them.
    default boolean newFirst(int day) {
        return false;
    }

    /// In which order facts come on a day on which they are not due yet, the least first; by default the soonest due.
    default double ahead(int fact, int due, int day) {
        return due;
    }
}
