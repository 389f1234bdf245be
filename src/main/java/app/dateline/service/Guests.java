package app.dateline.service;

import app.dateline.classroom.Learner;
import app.dateline.classroom.Learners;
import app.dateline.study.LearnerId;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Learners without an account, known by a secret that only their browser holds; the store keeps its hash.
@Service
public class Guests {
    private final Learners learners;
    private final InstantSource clock;
    private final Uuids uuids;
    private final Secrets secrets;

    Guests(Learners learners, InstantSource clock, Uuids uuids, Secrets secrets) {
        this.learners = learners;
        this.clock = clock;
        this.uuids = uuids;
        this.secrets = secrets;
    }

    /// A new guest and the secret to be handed to the browser, once.
    @Transactional
    public Welcome welcome() {
        var secret = secrets.next();
        var learner = new Learner(new LearnerId(uuids.next()), clock.instant());
        learners.add(learner, Secrets.hash(secret));
        return new Welcome(learner.id(), secret);
    }

    @Transactional(readOnly = true)
    public Optional<LearnerId> known(String secret) {
        return learners.bySecretHash(Secrets.hash(secret)).map(Learner::id);
    }

    public record Welcome(LearnerId learner, String secret) {}
}
