package app.dateline.classroom;

import app.dateline.study.LearnerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// All learners. A guest is found by the secret in the cookie, of which only a hash is kept.
public interface Learners {

    void add(Learner learner, String secretHash);

    /// From now on no secret leads to this learner, but the one they sign in with, and they are no guest at a shared computer.
    void claim(LearnerId id);

    /// Puts when a guest at a shared computer was last there; nothing where the computer is their own.
    void share(LearnerId guest, Optional<Instant> used);

    /// The guests at shared computers who were last there before an instant.
    List<LearnerId> sharedBefore(Instant before);

    Optional<Learner> find(LearnerId id);

    /// Of all learners there are.
    List<LearnerId> ids();

    Optional<Learner> bySecretHash(String secretHash);

    /// What the learner chose; the defaults where they chose nothing, or are not there.
    LearnerSettings settings(LearnerId id);

    /// Changes what the learner chose, held against every other writer, so that two tabs never undo each other.
    /// @throws java.util.NoSuchElementException where there is no such learner
    LearnerSettings change(LearnerId id, UnaryOperator<LearnerSettings> change);

    /// Erases the learner and everything that is theirs; says whether there was one.
    boolean erase(LearnerId id);
}
