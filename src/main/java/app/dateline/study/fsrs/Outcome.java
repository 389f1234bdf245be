package app.dateline.study.fsrs;

/// A card after a review, and when it comes back: in so many whole days or, where these are 0, in so many minutes.
public record Outcome(Card card, int days, int minutes) {}
