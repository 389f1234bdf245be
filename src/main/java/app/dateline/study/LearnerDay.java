package app.dateline.study;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/// The learner's own day, which begins at four in the morning by the clock on their wall.
public final class LearnerDay {
    private static final LocalTime BEGINS = LocalTime.of(4, 0);

    private LearnerDay() {}

    /// The day an instant belongs to in a zone; where the clock jumps over four o'clock, the wall clock still decides.
    public static LocalDate of(Instant instant, ZoneId zone) {
        var wall = instant.atZone(zone).toLocalDateTime();
        return wall.toLocalTime().isBefore(BEGINS)
                ? wall.toLocalDate().minusDays(1)
                : wall.toLocalDate();
    }
}
