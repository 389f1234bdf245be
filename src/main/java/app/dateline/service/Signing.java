package app.dateline.service;

import app.dateline.classroom.Account;
import app.dateline.classroom.AccountName;
import app.dateline.classroom.Accounts;
import app.dateline.classroom.Learner;
import app.dateline.classroom.Learners;
import app.dateline.classroom.Passwords;
import app.dateline.classroom.ShownName;
import app.dateline.classroom.SignIns;
import app.dateline.study.LearnerId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/// Making an account, signing in and out. A guest who does keeps what they did: it becomes the account's.
@Service
public class Signing {
    private static final Duration NOTED_EVERY = Duration.ofMinutes(10);

    private final Accounts accounts;
    private final Learners learners;
    private final SignIns signIns;
    private final PasswordHashing hashing;
    private final Credentials credentials;
    private final Throttling throttling;
    private final Claiming claiming;
    private final Secrets secrets;
    private final Uuids uuids;
    private final InstantSource clock;
    private final Letting letting;

    Signing(
            Accounts accounts,
            Learners learners,
            SignIns signIns,
            PasswordHashing hashing,
            Credentials credentials,
            Throttling throttling,
            Claiming claiming,
            Secrets secrets,
            Uuids uuids,
            InstantSource clock,
            Letting letting) {
        this.accounts = accounts;
        this.learners = learners;
        this.signIns = signIns;
        this.hashing = hashing;
        this.credentials = credentials;
        this.throttling = throttling;
        this.claiming = claiming;
        this.secrets = secrets;
        this.uuids = uuids;
        this.clock = clock;
        this.letting = letting;
    }

    /// Makes an account and signs in with it. The guest becomes its learner, unless others use the computer too and the guest did not
    /// say so.
    public Entry signUp(
            Optional<LearnerId> guest, String name, String shown, String password, Visit visit) {
        var called = AccountName.read(name);
        var seen = ShownName.read(shown);
        if (called.isEmpty()) {
            return new Entry.NoName();
        }
        if (seen.isEmpty()) {
            return new Entry.NoShownName();
        }
        var weak = Passwords.fault(password, called.get(), seen.get());
        if (weak.isPresent()) {
            return new Entry.WeakPassword(weak.get());
        }
        var wait = throttling.wait(Throttling.Gate.signUps(visit.address()));
        if (wait.isPresent()) {
            return new Entry.Wait(wait.get());
        }
        try {
            var hash = hashing.hash(password);
            return letting.inOne(() -> add(guest, called.get(), seen.get(), hash, visit));
        } catch (PasswordHashing.Busy e) {
            throttling.back(Throttling.Gate.signUps(visit.address()));
            return new Entry.Busy();
        }
    }

    private Entry add(
            Optional<LearnerId> guest,
            AccountName name,
            ShownName shown,
            String hash,
            Visit visit) {
        if (accounts.named(name).isPresent()) {
            return new Entry.NameTaken();
        }
        var learner = own(guest, visit).orElseGet(this::newLearner);
        learners.claim(learner);
        var account = new Account(learner, name, shown, Set.of(), clock.instant());
        return accounts.add(account, hash)
                ? letting.enter(learner, visit, false)
                : new Entry.NameTaken();
    }

    /// The guest whose history goes with whoever signs in: at a shared computer only one who said so and is there now.
    private Optional<LearnerId> own(Optional<LearnerId> guest, Visit visit) {
        return guest.flatMap(learners::find)
                .filter(l -> !visit.shared() || l.shared().isPresent())
                .map(Learner::id)
                .filter(id -> accounts.find(id).isEmpty());
    }

    private LearnerId newLearner() {
        var learner = Learner.fresh(new LearnerId(uuids.next()), clock.instant());
        learners.add(learner, Secrets.hash(secrets.next()));
        return learner.id();
    }

    /// Signs in, by the password or the personal code. What the guest did there is merged into the
    /// account's history, unless others use the computer too and the guest did not say so.
    public Entry signIn(Optional<LearnerId> guest, String name, String password, Visit visit) {
        var account = Throttling.Gate.account(name);
        var address = Throttling.Gate.address(visit.address());
        var wait = throttling.wait(address);
        if (wait.isEmpty()) {
            wait = throttling.wait(account);
            if (wait.isPresent()) {
                throttling.back(address);
            }
        }
        if (wait.isPresent()) {
            return new Entry.Wait(wait.get());
        }
        try {
            var learner = AccountName.read(name).flatMap(accounts::named).map(Account::learner);
            var proof = credentials.proof(learner, password);
            if (learner.isEmpty() || proof.isEmpty()) {
                return new Entry.Wrong();
            }
            return letting.inOne(() -> {
                if (!credentials.holds(learner.get(), proof.get())) {
                    return new Entry.Wrong();
                }
                throttling.forget(account);
                throttling.back(address);
                own(guest, visit).ifPresent(g -> claiming.merge(g, learner.get()));
                return letting.enter(learner.get(), visit, proof.get().byCode());
            });
        } catch (PasswordHashing.Busy e) {
            throttling.back(account);
            throttling.back(address);
            return new Entry.Busy();
        }
    }

    /// Whose the browser with this secret is, and for how long it may go on keeping it; nothing where it was signed out, here or
    /// from elsewhere.
    public Optional<Known> known(String secret) {
        var now = clock.instant();
        var signIn = signIns.bySecretHash(Secrets.hash(secret)).filter(s -> s.valid(now));
        signIn.filter(s -> now.isAfter(s.lastUsed().plus(NOTED_EVERY)))
                .ifPresent(s -> signIns.used(s.id(), now));
        return signIn.map(s -> new Known(s.learner(), s.shared()));
    }

    public record Known(LearnerId learner, boolean shared) {}

    /// Signs this browser out. What the learner did stays.
    public void signOut(String secret) {
        signIns.bySecretHash(Secrets.hash(secret)).ifPresent(s -> signIns.end(s.learner(), s.id()));
    }
}
