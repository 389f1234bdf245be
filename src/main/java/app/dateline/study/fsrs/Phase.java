package app.dateline.study.fsrs;

/// How far a card has come: on its first steps in minutes, in reviews by the day, or on steps in minutes after it was forgotten.
public enum Phase {
    LEARNING,
    REVIEW,
    RELEARNING
}
