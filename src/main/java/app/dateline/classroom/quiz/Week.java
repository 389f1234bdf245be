package app.dateline.classroom.quiz;

import app.dateline.classroom.CourseDays;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/// The days of a quiz as they are usual: open from Monday morning, due on Friday night, closed on Sunday night.
public final class Week {
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime NIGHT = LocalTime.of(23, 59);
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private Week() {}

    /// The next such week after `now` in the zone of a course, with a quarter of an hour for a paper; nothing comes after the last
    /// day of the course, unless that is over.
    public static Terms next(Instant now, CourseDays days) {
        var zone = days.zone();
        var week = next(now, zone);
        return days.last()
                .map(day -> at(day, NIGHT, zone))
                .filter(end -> end.isAfter(now))
                .map(end ->
                        week.dated(
                                week.opens().filter(end::isAfter),
                                week.due().map(at -> earlier(at, end)),
                                week.closes().map(at -> earlier(at, end))))
                .orElse(week);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Terms next(Instant now, ZoneId zone) {
        var monday =
                now.atZone(zone).toLocalDate().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        if (!at(monday, MORNING, zone).isAfter(now)) {
            monday = monday.plusWeeks(1);
        }
        return Terms.open(zone)
                .dated(
                        Optional.of(at(monday, MORNING, zone)),
                        Optional.of(at(monday.with(DayOfWeek.FRIDAY), NIGHT, zone)),
                        Optional.of(at(monday.with(DayOfWeek.SUNDAY), NIGHT, zone)))
                .limited(Optional.of(QUARTER), Overdue.HANDED_IN);
    }

    private static Instant at(LocalDate day, LocalTime time, ZoneId zone) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    /// The same days of the week, as many weeks later as it takes for the first of them to come after `now`.
    public static Terms again(Terms terms, Instant now) {
        var first = terms.opens().or(terms::due).or(terms::closes);
        if (first.isEmpty() || first.get().isAfter(now)) {
            return terms;
        }
        var zone = terms.zone();
        var from = first.get().atZone(zone);
        var weeks = ChronoUnit.WEEKS.between(from, now.atZone(zone)) + 1;
        return terms.dated(
                terms.opens().map(at -> later(at, weeks, zone)),
                terms.due().map(at -> later(at, weeks, zone)),
                terms.closes().map(at -> later(at, weeks, zone)));
    }

    private static Instant later(Instant at, long weeks, ZoneId zone) {
        return at.atZone(zone).plusWeeks(weeks).toInstant();
    }
}
