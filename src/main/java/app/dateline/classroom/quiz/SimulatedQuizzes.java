package app.dateline.classroom.quiz;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/// The days of the three quizzes of a course to try things on, as seen from a moment.
public enum SimulatedQuizzes {
    /// A week of two weeks ago.
    OVER(Starter.MIXED, -14),

    /// Since two days ago, for four days more.
    RUNNING(Starter.ORDER, -2),

    /// In a week.
    TO_COME(Starter.DIFFER, 7);

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime NIGHT = LocalTime.of(23, 59);
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Duration LATE = Duration.ofHours(12);
    private static final int DUE = 4;
    private static final int CLOSES = 6;

    private final Starter starter;
    private final int opens;

    SimulatedQuizzes(Starter starter, int opens) {
        this.starter = starter;
        this.opens = opens;
    }

    public Starter starter() {
        return starter;
    }

    public Terms terms(Instant now, ZoneId zone) {
        var day = LocalDate.ofInstant(now, zone).plusDays(opens);
        return Terms.open(zone)
                .dated(
                        at(day, MORNING, zone),
                        at(day.plusDays(DUE), NIGHT, zone),
                        at(day.plusDays(CLOSES), NIGHT, zone))
                .limited(Optional.of(QUARTER), Overdue.HANDED_IN);
    }

    /// What one of the students does about it by a moment.
    public enum Doing {
        NOTHING,
        HANDS_IN,
        WRITES
    }

    /// What the student of a number, from 0, does.
    public Doing does(int number) {
        return switch (this) {
            case OVER -> number % 10 == 4 ? Doing.NOTHING : Doing.HANDS_IN;
            case RUNNING ->
                    number % 8 == 7
                            ? Doing.WRITES
                            : number % 3 == 2 ? Doing.NOTHING : Doing.HANDS_IN;
            case TO_COME -> Doing.NOTHING;
        };
    }

    /// How long students have had to write it by a moment: of one that is over, until shortly after it was due.
    public Duration span(Terms terms, Instant now) {
        var opens = terms.opens().orElse(now);
        var late = terms.due().map(due -> due.plus(LATE)).orElse(now);
        return Duration.between(opens, late.isBefore(now) ? late : now);
    }

    private static Optional<Instant> at(LocalDate day, LocalTime time, ZoneId zone) {
        return Optional.of(day.atTime(time).atZone(zone).toInstant());
    }
}
