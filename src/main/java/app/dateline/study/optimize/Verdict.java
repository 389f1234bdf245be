package app.dateline.study.optimize;

import app.dateline.study.fsrs.Weights;

/// Whether weights were worth taking, and why.
///
/// @param candidate what would be used; the weights in use where it came to no comparison
/// @param reviews predicted, each once by weights not trained on it
/// @param forgotten how many of them were
/// @param figures 0 where it came to no comparison
public record Verdict(
        Reason reason,
        Weights inUse,
        Weights candidate,
        int reviews,
        int forgotten,
        PairedTest figures) {

    public enum Reason {
        /// The log is too short to train all weights.
        TOO_FEW,
        /// All was recalled, or all forgotten, so nothing tells how fast is forgotten.
        ONE_OUTCOME,
        /// The candidate predicts held-out reviews no better.
        NO_GAIN,
        /// It predicts them better, but not by more than chance may do.
        WITHIN_CHANCE,
        /// It predicts them better by more than twice the standard error.
        TAKEN
    }

    /// Those to use from now on.
    public Weights weights() {
        return reason == Reason.TAKEN ? candidate : inUse;
    }
}
