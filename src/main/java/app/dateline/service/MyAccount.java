package app.dateline.service;

import app.dateline.classroom.Account;
import app.dateline.classroom.Accounts;
import app.dateline.classroom.Passwords;
import app.dateline.classroom.PersonalCodes;
import app.dateline.classroom.ShownName;
import app.dateline.classroom.SignIn;
import app.dateline.classroom.SignIns;
import app.dateline.study.LearnerId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/// What one does with one's own account: how one is called, the password, and where one is signed in.
@Service
public class MyAccount {
    private final Accounts accounts;
    private final SignIns signIns;
    private final PersonalCodes codes;
    private final PasswordHashing hashing;
    private final Credentials credentials;
    private final Throttling throttling;
    private final TransactionOperations transaction;

    MyAccount(
            Accounts accounts,
            SignIns signIns,
            PersonalCodes codes,
            PasswordHashing hashing,
            Credentials credentials,
            Throttling throttling,
            TransactionOperations transaction) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.codes = codes;
        this.hashing = hashing;
        this.credentials = credentials;
        this.throttling = throttling;
        this.transaction = transaction;
    }

    /// The learner's account; nothing of a guest's.
    @Transactional(readOnly = true)
    public Optional<Account> of(LearnerId learner) {
        return accounts.find(learner);
    }

    /// Where one is signed in, the last used first.
    @Transactional(readOnly = true)
    public List<Device> devices(LearnerId learner, String secret) {
        known(learner);
        var here = signIns.bySecretHash(Secrets.hash(secret)).map(SignIn::id);
        return signIns.of(learner).stream()
                .map(s -> new Device(s, here.equals(Optional.of(s.id()))))
                .toList();
    }

    /// A browser where one is signed in; whether it is this one.
    public record Device(SignIn signIn, boolean here) {}

    /// Says whether others see this name from now on: not where it cannot be one.
    @Transactional
    public boolean show(LearnerId learner, String shown) {
        known(learner);
        var name = ShownName.read(shown);
        name.ifPresent(n -> accounts.show(learner, n));
        return name.isPresent();
    }

    /// Changes the password for whoever knows the present one, or the personal code, which ends with it; signs out every other
    /// browser.
    public PasswordChange password(
            LearnerId learner, String secret, String present, String wanted) {
        var account = known(learner);
        var weak = Passwords.fault(wanted, account.name(), account.shown());
        if (weak.isPresent()) {
            return new PasswordChange.Weak(weak.get());
        }
        var gate = Throttling.Gate.account(account.name().value());
        var wait = throttling.wait(gate);
        if (wait.isPresent()) {
            return new PasswordChange.Wait(wait.get());
        }
        try {
            if (credentials.proof(Optional.of(learner), present).isEmpty()) {
                return new PasswordChange.Wrong();
            }
            var hash = hashing.hash(wanted);
            transaction.executeWithoutResult(_ -> {
                throttling.forget(gate);
                accounts.password(learner, hash);
                codes.end(learner);
                signIns.bySecretHash(Secrets.hash(secret))
                        .filter(s -> s.learner().equals(learner))
                        .ifPresentOrElse(
                                s -> signIns.endOthers(learner, s.id()),
                                () -> signIns.endAll(learner));
            });
            return new PasswordChange.Done();
        } catch (PasswordHashing.Busy e) {
            throttling.back(gate);
            return new PasswordChange.Busy();
        }
    }

    /// What comes of asking for another password.
    public sealed interface PasswordChange {
        record Done() implements PasswordChange {}

        /// Neither the present one nor the code.
        record Wrong() implements PasswordChange {}

        record Weak(Passwords.Fault fault) implements PasswordChange {}

        record Wait(Duration rest) implements PasswordChange {}

        record Busy() implements PasswordChange {}
    }

    /// Since when one may sign in by a personal code too; nothing where one has none.
    @Transactional(readOnly = true)
    public Optional<Instant> code(LearnerId learner) {
        known(learner);
        return codes.since(learner);
    }

    /// Ends one's personal code, and signs out whoever signed in by it.
    @Transactional
    public void endCode(LearnerId learner) {
        known(learner);
        codes.end(learner);
        signIns.endByCode(learner);
    }

    /// Signs one of the learner's browsers out.
    @Transactional
    public void end(LearnerId learner, String signIn) {
        if (!signIns.end(learner, signIn)) {
            throw new NotThere("Sign-in " + signIn);
        }
    }

    /// Signs the learner out everywhere, here too.
    @Transactional
    public void endAll(LearnerId learner) {
        known(learner);
        signIns.endAll(learner);
    }

    private Account known(LearnerId learner) {
        return accounts.find(learner).orElseThrow(() -> new NotThere("Account of " + learner));
    }
}
