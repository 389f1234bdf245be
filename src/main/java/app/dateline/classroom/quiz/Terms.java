package app.dateline.classroom.quiz;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/// When a quiz may be written, how long, and how often.
///
/// @param opens before which nobody begins
/// @param due from which a paper that is handed in is late, yet counts
/// @param closes at which every paper ends
/// @param zone in which the instructor meant these times
/// @param limit of one paper, from its beginning
/// @param attempts how many papers a student may write
/// @param counting which of them counts
public record Terms(
        Optional<Instant> opens,
        Optional<Instant> due,
        Optional<Instant> closes,
        ZoneId zone,
        Optional<Duration> limit,
        Overdue overdue,
        int attempts,
        Counting counting) {
    public static final int MOST_ATTEMPTS = 20;
    public static final Duration LONGEST = Duration.ofDays(1);

    public Terms {
        if (attempts < 1 || attempts > MOST_ATTEMPTS) {
            throw new IllegalArgumentException(
                    "A quiz has 1 to %d attempts; found %d".formatted(MOST_ATTEMPTS, attempts));
        }
        if (limit.filter(l -> l.compareTo(Duration.ofMinutes(1)) < 0 || l.compareTo(LONGEST) > 0)
                .isPresent()) {
            throw new IllegalArgumentException(
                    "The time for a paper lies between 1 minute and a day; found " + limit.get());
        }
    }

    /// Any time, without a limit, once.
    public static Terms open(ZoneId zone) {
        return new Terms(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                zone,
                Optional.empty(),
                Overdue.HANDED_IN,
                1,
                Counting.BEST);
    }

    public Terms dated(Optional<Instant> opens, Optional<Instant> due, Optional<Instant> closes) {
        return new Terms(opens, due, closes, zone, limit, overdue, attempts, counting);
    }

    public Terms in(ZoneId other) {
        return new Terms(opens, due, closes, other, limit, overdue, attempts, counting);
    }

    public Terms limited(Optional<Duration> time, Overdue after) {
        return new Terms(opens, due, closes, zone, time, after, attempts, counting);
    }

    public Terms repeated(int times, Counting which) {
        return new Terms(opens, due, closes, zone, limit, overdue, times, which);
    }

    /// Whether its days follow one another: it opens before it is due and closes no sooner than that.
    public boolean inOrder() {
        return before(opens, due) && before(opens, closes) && !before(closes, due, false);
    }

    private static boolean before(Optional<Instant> first, Optional<Instant> second) {
        return before(first, second, true);
    }

    private static boolean before(
            Optional<Instant> first, Optional<Instant> second, boolean unknown) {
        return first.flatMap(f -> second.map(f::isBefore)).orElse(unknown);
    }

    public boolean opened(Instant now) {
        return opens.filter(now::isBefore).isEmpty();
    }

    public boolean closed(Instant now) {
        return closes.filter(end -> !now.isBefore(end)).isPresent();
    }

    public boolean late(Instant handedIn) {
        return due.filter(d -> !handedIn.isBefore(d)).isPresent();
    }

    /// When a paper begun at `start` ends, if it does: when its time is up or the quiz closes, whichever is sooner.
    public Optional<Instant> deadline(Instant start) {
        return Stream.concat(limit.map(start::plus).stream(), closes.stream())
                .min(Instant::compareTo);
    }
}
