package app.dateline.classroom;

import java.time.Instant;

/// A class that practises one bank together.
///
/// @param topic of the bank
public record Course(CourseId id, ShownName name, String topic, Instant since, State state) {

    /// Open to joining and work; over, but to be looked at; put away by its instructors, who alone still see it.
    public enum State {
        OPEN,
        ENDED,
        ARCHIVED
    }

    /// Whether a member with a role still sees it.
    public boolean shownTo(CourseRole role) {
        return switch (state) {
            case OPEN, ENDED -> true;
            case ARCHIVED -> role == CourseRole.INSTRUCTOR;
        };
    }
}
