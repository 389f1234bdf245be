package app.dateline.classroom;

import app.dateline.study.LearnerId;
import java.time.Instant;
import java.util.Optional;

/// Somebody in a course.
///
/// @param asLearner whether an instructor looks at the course as a learner for now, with no more rights than one
/// @param group the part of the course they are in, by its name, if it has parts
public record Member(
        CourseId course,
        LearnerId learner,
        CourseRole role,
        Instant since,
        boolean asLearner,
        Optional<String> group) {

    /// Who has just come into a course.
    public static Member fresh(CourseId course, LearnerId learner, CourseRole role, Instant since) {
        return new Member(course, learner, role, since, false, Optional.empty());
    }

    public Member as(CourseRole other) {
        return new Member(course, learner, other, since, false, group);
    }

    public Member looking(boolean likeLearner) {
        return new Member(course, learner, role, since, likeLearner, group);
    }

    public Member in(Optional<String> other) {
        return new Member(course, learner, role, since, asLearner, other);
    }

    /// Whether they teach there, switched to it.
    public boolean teaches() {
        return role == CourseRole.INSTRUCTOR && !asLearner;
    }
}
