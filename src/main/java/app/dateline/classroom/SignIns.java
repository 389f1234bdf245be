package app.dateline.classroom;

import app.dateline.study.LearnerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Who is signed in where, found by the hash of the secret that a browser holds. What is ended is gone, on every node.
public interface SignIns {

    void add(SignIn signIn, String secretHash);

    Optional<SignIn> bySecretHash(String secretHash);

    /// All of a learner's, the last used first.
    List<SignIn> of(LearnerId learner);

    void used(String id, Instant at);

    /// Ends one of a learner's; says whether there was one.
    boolean end(LearnerId learner, String id);

    /// Ends all of a learner's but the one of this id.
    void endOthers(LearnerId learner, String id);

    void endAll(LearnerId learner);

    /// Ends those of a learner's that were by a personal code.
    void endByCode(LearnerId learner);

    /// Forgets those last used before an instant.
    void forget(Instant before);
}
