package app.dateline.study;

import java.time.LocalDate;

/// One look at one fact on the learner's own day.
public record Review(String fact, LocalDate day, Rating rating) {
    public enum Rating {
        AGAIN,
        HARD,
        GOOD,
        EASY
    }
}
