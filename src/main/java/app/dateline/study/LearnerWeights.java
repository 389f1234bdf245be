package app.dateline.study;

import app.dateline.study.fsrs.Weights;
import java.util.Optional;

/// The weights that were found for learners and taken, or that they chose; each kept with the version of the formulas it is for.
public interface LearnerWeights {
    /// None where none were taken, or for other formulas than the present.
    Optional<Weights> of(LearnerId learner);

    /// In place of those taken before.
    /// @throws java.util.NoSuchElementException where there is no such learner
    void put(LearnerId learner, Weights weights);

    /// From then on the learner uses those that all do.
    void remove(LearnerId learner);
}
