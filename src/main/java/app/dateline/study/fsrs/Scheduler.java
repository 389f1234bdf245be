package app.dateline.study.fsrs;

import java.util.ArrayList;
import java.util.List;

/// Says when a card comes back: the memory model with a learner's weights, put to use by the learner's settings. It knows no
/// clock: days are the learner's own, counted from 1970-01-01, and minutes run from the review.
public final class Scheduler {
    /// With the published weights, by the day.
    public static final Scheduler DEFAULT = new Scheduler(Weights.DEFAULT, Settings.DEFAULT);

    private final Fsrs fsrs;
    private final Settings settings;
    private final double daysPerStability;

    public Scheduler(Weights weights, Settings settings) {
        this.fsrs = new Fsrs(weights);
        this.settings = settings;
        this.daysPerStability = fsrs.curve().daysUntil(settings.retention(), 1);
    }

    public Fsrs fsrs() {
        return fsrs;
    }

    public Settings settings() {
        return settings;
    }

    /// Whole days until recall falls to the retention wanted: from 1 to the longest interval.
    public int interval(double stability) {
        return Math.clamp(Math.round(stability * daysPerStability), 1, settings.longest());
    }

    /// The days between the first so many reviews and the next, of a card that is known each time, on the day it is due.
    public List<Integer> whileGood(int reviews) {
        var intervals = new ArrayList<Integer>();
        var day = 0;
        var outcome = preview(day, 0).good();
        while (intervals.size() < reviews) {
            intervals.add(outcome.days());
            day += outcome.days();
            outcome = preview(outcome.card(), day, 0).good();
        }
        return List.copyOf(intervals);
    }

    /// Between which days an interval may be varied, so many days after the review before.
    public Span span(int days, int elapsed) {
        return Fuzz.span(days, elapsed, settings.longest());
    }

    /// What the first review of a card would leave.
    ///
    /// @param seed the card's own; where the settings ask for it, intervals are varied by it
    public Preview preview(int day, long seed) {
        return preview(Review.first(day), fsrs.first(), seed);
    }

    /// What a later review would leave; a day before that of the last one counts as that day.
    public Preview preview(Card card, int day, long seed) {
        var review = Review.of(card, day);
        return preview(review, fsrs.next(card.memory(), review.elapsed()), seed);
    }

    private Preview preview(Review review, States states, long seed) {
        var steps = review.phase() == Phase.LEARNING ? settings.learning() : settings.relearning();
        var hardMinutes = review.byDay() ? 0 : steps.hard(review.step());
        var goodMinutes = review.byDay() ? 0 : steps.good(review.step());
        var draw = settings.fuzz() ? Fuzz.draw(seed, review.reviews()) : 0;
        var hard = hardMinutes > 0 ? 0 : days(states.hard(), review, draw);
        var good = goodMinutes > 0 ? 0 : days(states.good(), review, draw);
        var easy = days(states.easy(), review, draw);
        if (goodMinutes == 0) {
            hard = Math.min(hard, good);
            good = Math.max(good, hard + 1);
            easy = Math.min(Math.max(easy, good + 1), settings.longest());
            good = Math.min(good, easy - 1);
            hard = Math.min(hard, good - 1);
        }
        return new Preview(
                review.forgotten(states.again(), steps.again()),
                review.recalled(states.hard(), review.step(), hard, hardMinutes),
                review.recalled(states.good(), review.step() + 1, good, goodMinutes),
                review.recalled(states.easy(), 0, easy, 0));
    }

    private int days(State after, Review review, double draw) {
        var days = interval(after.stability());
        return settings.fuzz() ? Fuzz.vary(days, review.elapsed(), settings.longest(), draw) : days;
    }
}
