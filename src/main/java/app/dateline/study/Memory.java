package app.dateline.study;

import app.dateline.study.fsrs.Scheduler;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// What a learner's reviews of one fact leave: stability in days, difficulty from 1 to 10, the learner's day of the last
/// review and whether it was forgotten then, the day it is due, how often it was reviewed and how often forgotten.
public record Memory(
        double stability,
        double difficulty,
        LocalDate last,
        boolean forgotten,
        LocalDate due,
        int reviews,
        int lapses) {

    /// The chance of recall on a day, from 0 to 1, by the default forgetting curve.
    public double retrievability(LocalDate today) {
        var days = Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(last, today)));
        return Scheduler.DEFAULT.fsrs().retrievability(days, stability);
    }

    /// The same in words; what was forgotten last time is faint, however fresh the right answer still is.
    public Strength strength(LocalDate today) {
        return forgotten ? Strength.FAINT : Strength.of(retrievability(today));
    }
}
