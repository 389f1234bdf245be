package app.dateline.study;

import app.dateline.study.fsrs.Rating;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalDouble;

/// One piece of evidence of memory: of one fact, from one review, which is a card graded or a question answered.
///
/// @param fact the fact's key
/// @param id the review's, unique within the learner's bank; a review of several facts gives a recall of each
/// @param day the learner's own day, as it was then
/// @param asked the card or question
/// @param way `card`, or the type of the question's task
/// @param guess the chance to be right without knowing, from 0 to 1
/// @param prior how likely it was known, where a question was the first that ever asked it
/// @param seconds how long it was looked at
public record Recall(
        String fact,
        String id,
        Instant at,
        LocalDate day,
        String asked,
        String way,
        double guess,
        OptionalDouble prior,
        Rating rating,
        double seconds) {
    public static final String CARD = "card";

    public Recall {
        if (!(guess >= 0 && guess < 1)) {
            throw new IllegalArgumentException(
                    "A guess is right by a chance from 0 to below 1; found " + guess);
        }
        if (prior.isPresent() && !(prior.getAsDouble() > 0 && prior.getAsDouble() < 1)) {
            throw new IllegalArgumentException(
                    "What was never asked is known by a chance between 0 and 1; found "
                            + prior.getAsDouble());
        }
    }

    /// The same of a fact by the key it has now.
    public Recall of(String key) {
        return new Recall(key, id, at, day, asked, way, guess, prior, rating, seconds);
    }

    public Recall withPrior(double chance) {
        return new Recall(
                fact, id, at, day, asked, way, guess, OptionalDouble.of(chance), rating, seconds);
    }

    /// Whether it was only recognised among options, or might have been.
    public boolean choice() {
        return guess > 0;
    }

    public boolean right() {
        return rating != Rating.AGAIN;
    }
}
