package app.dateline.study.optimize;

import java.time.Instant;

/// What came of fitting weights to a learner's own reviews.
///
/// @param below which weights the learner's own were compared with
/// @param reviews how many were read
/// @param moved whether the learner uses other weights since then, so that reviews come on other days
public record Fitting(Instant at, Rung below, int reviews, boolean moved, Verdict verdict) {
    public enum Rung {
        PUBLISHED,
        POOLED
    }
}
