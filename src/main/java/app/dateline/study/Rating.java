package app.dateline.study;

/// How well a fact was recalled, in the scheduler's words.
public enum Rating {
    AGAIN,
    HARD,
    GOOD,
    EASY
}
