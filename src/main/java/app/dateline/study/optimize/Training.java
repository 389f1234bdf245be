package app.dateline.study.optimize;

import app.dateline.study.fsrs.Weights;

/// What a training found, and from how much.
///
/// @param predicted reviews that were evidence, after outliers were left out
/// @param forgotten how many of those were forgotten
public record Training(Weights weights, Extent extent, int predicted, int forgotten) {

    /// How far the log carried.
    public enum Extent {
        /// Too few reviews: the weights are those it began with.
        TOO_FEW,
        /// All was recalled, or all forgotten, so nothing tells how fast is forgotten: the weights are those it began with.
        ONE_OUTCOME,
        /// Enough only for the stabilities after the first review.
        FIRST_REVIEWS,
        ALL
    }
}
