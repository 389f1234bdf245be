package app.dateline.study.optimize;

import app.dateline.study.fsrs.Weights;
import java.time.Instant;
import java.util.Optional;

/// What training over all learners of a server came to.
///
/// @param people whose logs were long enough to be trained on
/// @param evidence how much there was on the server then, in all
/// @param weights none where those published predict as well, or where there were too few people
public record Pooled(Instant at, int people, long evidence, Optional<Weights> weights) {
    /// The weights of fewer people would say how one of them forgets.
    public static final int LEAST_PEOPLE = 3;

    /// By this factor the evidence has to grow before training anew is worth the while.
    private static final double GROWTH = 1.5;

    public Pooled {
        if (weights.isPresent() && people < LEAST_PEOPLE) {
            throw new IllegalArgumentException(
                    "Weights are pooled over %d people at least; found %d"
                            .formatted(LEAST_PEOPLE, people));
        }
    }

    /// Whether there is so much more evidence by now that training anew is worth the while.
    public boolean outgrown(long evidenceNow) {
        return evidenceNow >= GROWTH * evidence;
    }
}
