package app.dateline.classroom;

import java.time.Instant;

/// A class that practises one bank together.
///
/// @param topic of the bank
/// @param simulated whether its students are, and all they did
public record Course(
        CourseId id,
        ShownName name,
        String topic,
        Instant since,
        State state,
        CourseDays days,
        boolean simulated) {

    /// Open to joining and work; over, but to be looked at; put away by its instructors, who alone still see it.
    public enum State {
        OPEN,
        ENDED,
        ARCHIVED
    }

    /// A course that begins.
    public static Course fresh(
            CourseId id, ShownName name, String topic, Instant since, CourseDays days) {
        return new Course(id, name, topic, since, State.OPEN, days, false);
    }

    /// Whether a member with a role still sees it.
    public boolean shownTo(CourseRole role) {
        return switch (state) {
            case OPEN, ENDED -> true;
            case ARCHIVED -> role == CourseRole.INSTRUCTOR;
        };
    }
}
