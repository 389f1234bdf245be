package app.dateline.classroom;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/// When a course is.
///
/// @param zone in which those who teach it mean its days and times
/// @param last day on which something of it is due
/// @param exam the day of its exam
public record CourseDays(ZoneId zone, Optional<LocalDate> last, Optional<LocalDate> exam) {
    private static final int TERM = 14;

    /// Without a last day or an exam.
    public static CourseDays in(ZoneId zone) {
        return new CourseDays(zone, Optional.empty(), Optional.empty());
    }

    /// The last day as it is usual: the Friday of the fifteenth week, as long as a term.
    public static LocalDate usualLast(LocalDate today) {
        return today.plusWeeks(TERM).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
    }

    public CourseDays zone(ZoneId other) {
        return new CourseDays(other, last, exam);
    }

    public CourseDays last(Optional<LocalDate> other) {
        return new CourseDays(zone, other, exam);
    }

    public CourseDays exam(Optional<LocalDate> other) {
        return new CourseDays(zone, last, other);
    }

    /// The last day, where a moment comes after it.
    public Optional<LocalDate> lastBefore(Instant moment) {
        return last.filter(day -> day.isBefore(moment.atZone(zone).toLocalDate()));
    }

    /// The day of the exam, as long as it is to come.
    public Optional<LocalDate> examAfter(Instant now) {
        return exam.filter(day -> day.isAfter(now.atZone(zone).toLocalDate()));
    }
}
