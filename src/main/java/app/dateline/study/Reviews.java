package app.dateline.study;

import java.time.Instant;
import java.util.List;

/// All review logs, kept for good. A method that writes returns only after the commit.
public interface Reviews {

    /// Appends a step unless one with its key is there already; says whether it wrote. Safe against doubles and races.
    /// @throws java.util.NoSuchElementException where there is no such learner
    boolean append(LearnerId learner, ReviewStep step);

    /// Puts these steps in the place of the learner's log, which is to hold all it held, with what another log of the same person
    /// holds.
    /// @throws java.util.NoSuchElementException where there is no such learner
    void put(LearnerId learner, List<ReviewStep> steps);

    /// The learner's log; empty where they have graded nothing.
    ReviewLog of(LearnerId learner);

    /// Its last steps only: those from an instant on.
    ReviewLog since(LearnerId learner, Instant since);

    /// The steps appended after a revision, with the revision of now.
    ReviewLog after(LearnerId learner, long revision);

    /// Holds the learner's log against every other writer until the transaction ends: done before that is read which decides a step.
    void claim(LearnerId learner);
}
