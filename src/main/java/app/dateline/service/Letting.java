package app.dateline.service;

import app.dateline.classroom.Learners;
import app.dateline.classroom.SignIn;
import app.dateline.classroom.SignIns;
import app.dateline.study.LearnerId;
import java.time.InstantSource;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Lets somebody in, once it is clear who they are.
@Component
class Letting {
    private static final int DEVICE = 200;

    private final Learners learners;
    private final SignIns signIns;
    private final Throttling throttling;
    private final Secrets secrets;
    private final Uuids uuids;
    private final InstantSource clock;
    private final TransactionOperations transaction;

    Letting(
            Learners learners,
            SignIns signIns,
            Throttling throttling,
            Secrets secrets,
            Uuids uuids,
            InstantSource clock,
            TransactionOperations transaction) {
        this.learners = learners;
        this.signIns = signIns;
        this.throttling = throttling;
        this.secrets = secrets;
        this.uuids = uuids;
        this.clock = clock;
        this.transaction = transaction;
    }

    /// All of it is kept, or none where nobody is let in.
    Entry inOne(Supplier<Entry> work) {
        return Objects.requireNonNull(
                transaction.execute(status -> {
                    var entry = work.get();
                    if (!(entry instanceof Entry.In)) {
                        status.setRollbackOnly();
                    }
                    return entry;
                }));
    }

    /// Signs the learner in at a browser; nobody as one who is simulated.
    ///
    /// @param byCode whether it was by a personal code
    Entry enter(LearnerId learner, Visit visit, boolean byCode) {
        if (learners.simulated(learner)) {
            return new Entry.Wrong();
        }
        var now = clock.instant();
        throttling.forgetOld();
        signIns.forget(now.minus(SignIn.KEPT));
        var secret = secrets.next();
        var device = visit.device().substring(0, Math.min(DEVICE, visit.device().length()));
        signIns.add(
                new SignIn(uuids.next(), learner, now, now, device, visit.shared(), byCode),
                Secrets.hash(secret));
        return new Entry.In(learner, secret, visit.shared());
    }
}
