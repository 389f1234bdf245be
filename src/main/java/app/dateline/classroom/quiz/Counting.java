package app.dateline.classroom.quiz;

/// Which of several papers of one student counts.
public enum Counting {
    BEST,
    LAST,
    FIRST,
    MEAN
}
