package app.dateline.study;

/// What ends a round: the last of its questions, two minutes of answering, or the third miss on a line of time that grows.
public enum Form {
    QUESTIONS,
    TWO_MINUTES,
    GROWING
}
