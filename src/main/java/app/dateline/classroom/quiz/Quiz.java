package app.dateline.classroom.quiz;

import app.dateline.classroom.CourseId;
import app.dateline.classroom.ShownName;
import java.time.Instant;
import java.util.Optional;

/// A quiz of a course.
///
/// @param version counts the changes, so that of two who change it at the same time neither undoes the other's work unseen
/// @param assigned when it was assigned and from what; absent as long as it is a draft, which only those see who teach
public record Quiz(
        QuizId id,
        CourseId course,
        ShownName name,
        Plan plan,
        long version,
        Instant since,
        Optional<Assigned> assigned) {

    public boolean draft() {
        return assigned.isEmpty();
    }

    /// Whether students of the course may begin it.
    public boolean open(Terms theirs, Instant now) {
        return !draft() && theirs.opened(now) && !theirs.closed(now);
    }

    public Quiz called(ShownName other) {
        return new Quiz(id, course, other, plan, version, since, assigned);
    }

    public Quiz planned(Plan other) {
        return new Quiz(id, course, name, other, version, since, assigned);
    }

    public Quiz assigned(Optional<Assigned> when) {
        return new Quiz(id, course, name, plan, version, since, when);
    }
}
