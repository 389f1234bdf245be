package app.dateline.study;

/// All review logs, kept for good. A method that writes returns only after the commit.
public interface Reviews {

    /// Appends a step unless one with its key is there already; says whether it wrote. Safe against doubles and races.
    /// @throws java.util.NoSuchElementException where there is no such learner
    boolean append(LearnerId learner, ReviewStep step);

    /// The learner's log; empty where they have graded nothing.
    ReviewLog of(LearnerId learner);

    /// The same, held against every other writer until the transaction ends: read by this what decides a step.
    ReviewLog claim(LearnerId learner);
}
