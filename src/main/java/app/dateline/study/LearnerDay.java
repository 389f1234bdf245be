package app.dateline.study;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/// The learner's own day: by the clock on the wall of their zone, from the time of day at which it begins for them (four in
/// the morning unless they chose otherwise).
public record LearnerDay(ZoneId zone, LocalTime begins) {
    public static final LocalTime FOUR = LocalTime.of(4, 0);

    public LearnerDay {
        if (!begins.isBefore(LocalTime.NOON)) {
            throw new IllegalArgumentException(
                    "A learner's day begins between midnight and noon; found " + begins);
        }
    }

    /// The day an instant belongs to; where the clock jumps over the beginning, the wall clock still decides.
    public LocalDate on(Instant instant) {
        var wall = instant.atZone(zone).toLocalDateTime();
        return wall.toLocalTime().isBefore(begins)
                ? wall.toLocalDate().minusDays(1)
                : wall.toLocalDate();
    }

    /// Whether it is already the next day by the calendar: after midnight, before the day begins.
    public boolean afterMidnight(Instant instant) {
        return instant.atZone(zone).toLocalTime().isBefore(begins);
    }

    /// The day an instant belongs to in a zone, for one who chose nothing.
    public static LocalDate of(Instant instant, ZoneId zone) {
        return new LearnerDay(zone, FOUR).on(instant);
    }
}
