package app.dateline.classroom;

import app.dateline.study.LearnerId;
import java.util.Optional;

/// All learners. A guest is found by the secret in the cookie, of which only a hash is kept.
public interface Learners {

    void add(Learner learner, String secretHash);

    Optional<Learner> find(LearnerId id);

    Optional<Learner> bySecretHash(String secretHash);
}
