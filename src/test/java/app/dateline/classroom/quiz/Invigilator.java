package app.dateline.classroom.quiz;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.LongStream;

/// Ends papers by rules of thumb, on counts of milliseconds: the time is up at the first moment at which nothing speaks for going on.
/// It shares no code with what it is held against.
final class Invigilator {
    private static final long NEVER = Long.MAX_VALUE;
    private static final long MINUTE = 60_000;
    private static final long GRACE = 5 * MINUTE;

    private final long start;
    private final Terms all;
    private final boolean promisedSomething;
    private final long promised;
    private long limit;
    private long due;
    private long closes;
    private long latest;
    private long end = NEVER;
    private String how = "";

    Invigilator(long start, Terms all, Optional<Exemption> exemption) {
        this.start = start;
        this.all = all;
        this.latest = start;
        granted(exemption);
        var first = Math.min(after(limit), closes);
        promisedSomething = first != NEVER;
        promised = first;
    }

    private long after(long duration) {
        return duration == NEVER ? NEVER : start + duration;
    }

    void granted(Optional<Exemption> exemption) {
        limit = all.limit().map(l -> l.toMinutes() * MINUTE).orElse(NEVER);
        due = at(all.due());
        closes = at(all.closes());
        if (exemption.isPresent()) {
            var more = exemption.get();
            if (more.time().isPresent() && limit != NEVER) {
                limit +=
                        switch (more.time().get()) {
                            case Extra.Percent(var share) -> limit / 100 * share;
                            case Extra.Minutes(var minutes) -> minutes * MINUTE;
                        };
            }
            due = more.due().isPresent() ? at(more.due()) : due;
            closes = more.closes().isPresent() ? at(more.closes()) : closes;
        }
    }

    private static long at(Optional<Instant> time) {
        return time.map(Instant::toEpochMilli).orElse(NEVER);
    }

    /// Whether nothing speaks for writing on at a moment.
    private boolean up(long moment) {
        if (!promisedSomething) {
            return closes <= moment;
        }
        var somethingEnds = after(limit) <= moment || closes <= moment;
        return somethingEnds && promised <= moment;
    }

    /// The first moment at which the time is up, looked for among those at which anything changes.
    private long whenUp() {
        return LongStream.of(promised, after(limit), closes)
                .filter(t -> t != NEVER)
                .filter(this::up)
                .sorted()
                .findFirst()
                .orElse(NEVER);
    }

    /// Whether something new was put down.
    boolean act(String deed, long clock) {
        var now = Math.max(clock, latest);
        var up = whenUp();
        if (end == NEVER && up != NEVER) {
            switch (all.overdue()) {
                case HANDED_IN -> {
                    if (now >= up) {
                        over(up, up == closes ? "CLOSED" : "TIME_UP");
                    }
                }
                case ABANDONED -> {
                    if (now >= up) {
                        over(up, "LAPSED");
                    }
                }
                case GRACE -> {
                    if (now >= up + GRACE) {
                        over(up + GRACE, "LAPSED");
                    }
                }
            }
        }
        if (end != NEVER) {
            return false;
        }
        if (deed.equals("HAND_IN")) {
            over(now, "BY_STUDENT");
            return true;
        }
        if (deed.equals("WRITE") && now < up) {
            latest = now;
            return true;
        }
        return false;
    }

    /// What was written after that, when there was more time for a while, stays written before the end.
    private void over(long moment, String way) {
        end = Math.max(moment, latest);
        latest = end;
        how = way;
    }

    Optional<String> how() {
        return how.isEmpty() ? Optional.empty() : Optional.of(how);
    }

    Optional<Long> ended() {
        return end == NEVER ? Optional.empty() : Optional.of(end);
    }

    boolean late() {
        return due <= end;
    }
}
