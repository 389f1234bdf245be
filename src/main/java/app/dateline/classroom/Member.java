package app.dateline.classroom;

import app.dateline.study.LearnerId;
import java.time.Instant;

/// Somebody in a course.
///
/// @param asLearner whether an instructor looks at the course as a learner for now, with no more rights than one
public record Member(
        CourseId course, LearnerId learner, CourseRole role, Instant since, boolean asLearner) {

    /// Whether they teach there, switched to it.
    public boolean teaches() {
        return role == CourseRole.INSTRUCTOR && !asLearner;
    }
}
