package app.dateline.study.optimize;

import app.dateline.study.LearnerId;
import java.util.Optional;

/// What came of fitting weights to each learner's reviews the last time.
public interface Fittings {
    /// None where it was never done, or for other formulas than the present.
    Optional<Fitting> of(LearnerId learner);

    /// In place of the one before.
    /// @throws java.util.NoSuchElementException where there is no such learner
    void put(LearnerId learner, Fitting fitting);
}
