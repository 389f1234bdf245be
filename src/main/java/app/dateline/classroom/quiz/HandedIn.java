package app.dateline.classroom.quiz;

/// How a paper ended.
public enum HandedIn {
    BY_STUDENT,

    /// Its time was up; what was saved counts.
    TIME_UP,

    /// The quiz closed; what was saved counts.
    CLOSED,

    /// Its time was up before it was handed in, and by the terms of the quiz it does not count then.
    LAPSED
}
