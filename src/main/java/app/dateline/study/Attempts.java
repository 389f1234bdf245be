package app.dateline.study;

import java.util.List;
import java.util.Optional;

/// All attempts, kept for good. A method that writes returns only after the commit.
public interface Attempts {

    void begin(AttemptId id, LearnerId learner, Step.Started start);

    /// Appends a step unless one with its key is there already; says whether it wrote. Safe against doubles and races.
    /// @throws java.util.NoSuchElementException where there is no such attempt
    boolean append(AttemptId id, Step step);

    Optional<Attempt> find(AttemptId id);

    /// The same, held against every other writer until the transaction ends: read by this what decides a step.
    Optional<Attempt> claim(AttemptId id);

    /// The learner's attempts, the latest started first.
    List<Attempt> of(LearnerId learner);

    /// Makes all attempts of one learner another's.
    void hand(LearnerId from, LearnerId to);

    /// The same of one bank: what was done in another has no part in it.
    default List<Attempt> of(LearnerId learner, String topic) {
        return of(learner).stream().filter(a -> a.start().topic().equals(topic)).toList();
    }
}
