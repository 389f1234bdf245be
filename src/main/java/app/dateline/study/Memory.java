package app.dateline.study;

import app.dateline.study.fsrs.Curve;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// What a learner's reviews of one fact leave.
///
/// @param stability in days
/// @param difficulty from 1 to 10
/// @param decay of the forgetting curve, the last of the weights it was computed with
/// @param last the learner's day of the last review, or of a correction since then
/// @param reviews how often it was reviewed
/// @param lapses on how many days it was forgotten after it had been known
/// @param recognitions how often it was recognised among options in a row, or at all, until it was recalled without any; -1 from then on
/// @param first the review it was first met in
public record Memory(
        double stability,
        double difficulty,
        double decay,
        LocalDate last,
        Outcome outcome,
        LocalDate due,
        int reviews,
        int lapses,
        int recognitions,
        String first) {
    static final int RECALLED = -1;

    /// How the last review went. What was probably guessed was right, but no sign of memory; what was corrected since then has to
    /// be learned once more.
    public enum Outcome {
        HELD,
        FORGOTTEN,
        GUESSED,
        CORRECTED
    }

    /// The chance of recall on a day, from 0 to 1.
    public double retrievability(LocalDate today) {
        return Curve.of(decay).retrievability(elapsed(today), stability);
    }

    /// Whole days since the last review; 0 where the learner's calendar ran back.
    int elapsed(LocalDate today) {
        return Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(last, today)));
    }

    /// The days that were to pass from the last review to the next.
    long interval() {
        return ChronoUnit.DAYS.between(last, due);
    }

    /// The same in words; what was forgotten last time is faint, however fresh the right answer still is.
    public Strength strength(LocalDate today) {
        return outcome == Outcome.HELD ? Strength.of(retrievability(today)) : Strength.FAINT;
    }

    Memory recognised(int times) {
        return new Memory(
                stability, difficulty, decay, last, outcome, due, reviews, lapses, times, first);
    }

    public Memory dueOn(LocalDate day) {
        return new Memory(
                stability,
                difficulty,
                decay,
                last,
                outcome,
                day,
                reviews,
                lapses,
                recognitions,
                first);
    }

    /// Whether it has to be learned once more.
    public boolean forgotten() {
        return outcome == Outcome.FORGOTTEN || outcome == Outcome.CORRECTED;
    }

    /// Whether it was ever known, if only among options, as it is said now.
    boolean known() {
        return recognitions != 0;
    }

    /// Whether it was ever recalled without options to choose from, as it is said now.
    public boolean recalled() {
        return recognitions == RECALLED;
    }
}
