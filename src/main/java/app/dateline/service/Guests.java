package app.dateline.service;

import app.dateline.classroom.Accounts;
import app.dateline.classroom.Learner;
import app.dateline.classroom.Learners;
import app.dateline.study.LearnerId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Learners without an account, known by a secret that only their browser holds; the store keeps its hash. At a computer that others
/// use too they are known until they leave it, and are erased then.
@Service
public class Guests {
    private static final Duration NOTED_EVERY = Duration.ofMinutes(10);

    private final Learners learners;
    private final Accounts accounts;
    private final OwnData own;
    private final InstantSource clock;
    private final Uuids uuids;
    private final Secrets secrets;

    Guests(
            Learners learners,
            Accounts accounts,
            OwnData own,
            InstantSource clock,
            Uuids uuids,
            Secrets secrets) {
        this.learners = learners;
        this.accounts = accounts;
        this.own = own;
        this.clock = clock;
        this.uuids = uuids;
        this.secrets = secrets;
    }

    /// A new guest and the secret to be handed to the browser, once. Guests who have left shared computers are erased.
    @Transactional
    public Welcome welcome() {
        var now = clock.instant();
        learners.sharedBefore(now.minus(Learner.KEPT_SHARED)).forEach(own::erase);
        var secret = secrets.next();
        var learner = Learner.fresh(new LearnerId(uuids.next()), now);
        learners.add(learner, Secrets.hash(secret));
        return new Welcome(learner.id(), secret);
    }

    /// Whose the browser with this secret is; nothing where they have left a shared computer.
    public Optional<LearnerId> known(String secret) {
        var now = clock.instant();
        var learner = learners.bySecretHash(Secrets.hash(secret)).filter(l -> l.known(now));
        learner.filter(l ->
                        l.shared().filter(used -> now.isAfter(used.plus(NOTED_EVERY))).isPresent())
                .ifPresent(l -> learners.share(l.id(), Optional.of(now)));
        return learner.map(Learner::id);
    }

    /// Whether a guest is at a computer that others use too.
    @Transactional(readOnly = true)
    public boolean shares(LearnerId guest) {
        return learners.find(guest).flatMap(Learner::shared).isPresent();
    }

    /// Says whether others use the guest's computer too.
    ///
    /// @throws NotThere of an account: it says so where it signs in
    @Transactional
    public void share(LearnerId guest, boolean on) {
        if (learners.find(guest).isEmpty() || accounts.find(guest).isPresent()) {
            throw new NotThere("Guest " + guest);
        }
        learners.share(guest, Optional.of(clock.instant()).filter(_ -> on));
    }

    public record Welcome(LearnerId learner, String secret) {}
}
