package app.dateline.study.fsrs;

/// One review before it is rated: of a card in a phase, on a step of it, reviewed and lapsed so often, on a day, so many days
/// after the last.
record Review(Phase phase, int step, int reviews, int lapses, int day, int elapsed) {

    static Review first(int day) {
        return new Review(Phase.LEARNING, 0, 0, 0, day, 0);
    }

    /// A day before that of the last review counts as that day: time never runs backwards for a memory.
    static Review of(Card card, int day) {
        var today = Math.max(day, card.day());
        return new Review(
                card.phase(),
                card.step(),
                card.reviews(),
                card.lapses(),
                today,
                today - card.day());
    }

    /// Whether the card has no steps in minutes to pass.
    boolean byDay() {
        return phase == Phase.REVIEW;
    }

    /// Rated Again: it begins the steps anew, or comes back the next day where there are none.
    Outcome forgotten(State memory, int minutes) {
        var lapsed = byDay() && elapsed > 0 ? lapses + 1 : lapses;
        if (minutes == 0) {
            return outcome(Phase.REVIEW, 0, memory, lapsed, 1, 0);
        }
        return outcome(byDay() ? Phase.RELEARNING : phase, 0, memory, lapsed, 0, minutes);
    }

    /// Rated better: it comes back on a step of its phase where that is in minutes, and in so many days where it is not.
    Outcome recalled(State memory, int next, int days, int minutes) {
        return minutes == 0
                ? outcome(Phase.REVIEW, 0, memory, lapses, days, 0)
                : outcome(phase, next, memory, lapses, 0, minutes);
    }

    private Outcome outcome(
            Phase next, int nextStep, State memory, int lapsed, int days, int minutes) {
        return new Outcome(
                new Card(next, nextStep, memory, day, reviews + 1, lapsed), days, minutes);
    }
}
