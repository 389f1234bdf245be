package app.dateline.classroom.quiz;

import java.time.Duration;

/// What becomes of a paper when its time is up before it is handed in.
public enum Overdue {
    /// It is handed in with what was saved.
    HANDED_IN,

    /// For a while it may still be handed in by the student, with no answer changed; else it does not count.
    GRACE,

    /// It does not count.
    ABANDONED;

    /// How long the while is.
    public static final Duration LENGTH = Duration.ofMinutes(5);
}
