package app.dateline.classroom;

import app.dateline.study.LearnerId;
import java.util.Optional;
import java.util.UUID;

/// Courses and class lists for tests.
public final class CourseSamples {
    private CourseSamples() {}

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
