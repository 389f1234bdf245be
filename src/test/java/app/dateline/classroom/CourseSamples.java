package app.dateline.classroom;

import app.dateline.study.LearnerId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/// Courses and class lists for tests.
public final class CourseSamples {
    private CourseSamples() {}

    public static Course course(CourseId id) {
        return Course.fresh(
                id,
                new ShownName("HIST 214"),
                "topic",
                Instant.EPOCH,
                CourseDays.in(ZoneOffset.UTC));
    }

    /// Somebody in group A of a class list, who signs in by a name that nobody else has.
    public static Expected expected(String name, Optional<LearnerId> learner) {
        var id = UUID.randomUUID().toString();
        return new Expected(
                id,
                new ShownName(name),
                Optional.of("A"),
                Optional.of(new AccountName("n" + id)),
                learner);
    }
}
