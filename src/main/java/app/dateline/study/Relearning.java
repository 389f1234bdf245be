package app.dateline.study;

import app.dateline.study.Memory.Outcome;
import app.dateline.study.fsrs.Rating;
import app.dateline.study.fsrs.State;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/// A fact whose value was corrected after a learner last answered it: what was said then and is said now, in words, and when
/// that changed.
public record Relearning(String fact, Instant at, String was, String now) {
    /// By how much the day of a learner may be behind that of UTC: they may be twelve hours west of it, and begin their day
    /// at noon.
    private static final Duration BEHIND = Duration.ofDays(1);

    /// What the correction leaves of a memory: the stability of what is forgotten that day, but no lapse and no review. It is due
    /// at once, wherever the learner is, and as nobody has met the new value, it was neither recalled nor recognised yet.
    public Memory left(Memory before, Pacing pacing) {
        var then = LocalDate.ofInstant(at.minus(BEHIND), ZoneOffset.UTC);
        var day = then.isBefore(before.last()) ? before.last() : then;
        var state = new State(before.stability(), before.difficulty());
        var days = Math.toIntExact(ChronoUnit.DAYS.between(before.last(), day));
        return new Memory(
                pacing.scheduler().fsrs().next(state, days, Rating.AGAIN).stability(),
                before.difficulty(),
                before.decay(),
                day,
                Outcome.CORRECTED,
                day,
                before.reviews(),
                before.lapses(),
                0,
                before.first());
    }
}
