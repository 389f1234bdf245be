package app.dateline.service;

import app.dateline.classroom.Account;
import app.dateline.classroom.Accounts;
import app.dateline.classroom.OneTimeLink;
import app.dateline.classroom.OneTimeLink.Purpose;
import app.dateline.classroom.OneTimeLinks;
import app.dateline.classroom.Passwords;
import app.dateline.classroom.PersonalCodes;
import app.dateline.classroom.Role;
import app.dateline.classroom.SignIns;
import app.dateline.study.LearnerId;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A new password for who forgot theirs, by a link that works once: an instructor makes it for their students, an administrator
/// for anybody.
@Service
public class Resets {
    private final Accounts accounts;
    private final PersonalCodes codes;
    private final OneTimeLinks links;
    private final SignIns signIns;
    private final Membership membership;
    private final PasswordHashing hashing;
    private final Throttling throttling;
    private final Letting letting;
    private final Secrets secrets;
    private final InstantSource clock;

    Resets(
            Accounts accounts,
            PersonalCodes codes,
            OneTimeLinks links,
            SignIns signIns,
            Membership membership,
            PasswordHashing hashing,
            Throttling throttling,
            Letting letting,
            Secrets secrets,
            InstantSource clock) {
        this.accounts = accounts;
        this.codes = codes;
        this.links = links;
        this.signIns = signIns;
        this.membership = membership;
        this.hashing = hashing;
        this.throttling = throttling;
        this.letting = letting;
        this.secrets = secrets;
        this.clock = clock;
    }

    /// Makes a link, valid for two days, and gives its secret, once. A link that was made before is valid no more.
    ///
    /// @throws NotThere where the account is not this person's to help
    @Transactional
    public String link(LearnerId by, LearnerId of) {
        var helper = membership.account(by);
        var account = membership.account(of);
        if (!helper.is(Role.ADMINISTRATOR) && !membership.helps(by, account)) {
            throw new NotThere("Account of " + of);
        }
        var secret = secrets.next();
        links.put(OneTimeLink.reset(of, clock.instant()), Secrets.hash(secret));
        return secret;
    }

    /// Whose password a link sets; nothing where it was used, is over, or never was.
    @Transactional(readOnly = true)
    public Optional<Account> account(String secret) {
        return links.find(Purpose.RESET, Secrets.hash(secret), clock.instant())
                .flatMap(OneTimeLink::account)
                .flatMap(accounts::find);
    }

    /// Sets the password, ends any personal code, signs the person out everywhere and in here. A link that is not valid lets nobody in: it is as wrong.
    public Entry use(String secret, String password, Visit visit) {
        var gate = Throttling.Gate.address(visit.address());
        var wait = throttling.wait(gate);
        if (wait.isPresent()) {
            return new Entry.Wait(wait.get());
        }
        var account = account(secret);
        if (account.isEmpty()) {
            return new Entry.Wrong();
        }
        throttling.back(gate);
        var weak = Passwords.fault(password, account.get().name(), account.get().shown());
        if (weak.isPresent()) {
            return new Entry.WeakPassword(weak.get());
        }
        try {
            var hash = hashing.hash(password);
            return letting.inOne(() ->
                    links.use(Purpose.RESET, Secrets.hash(secret), clock.instant())
                            .flatMap(OneTimeLink::account)
                            .map(learner -> set(learner, hash, visit))
                            .orElseGet(Entry.Wrong::new));
        } catch (PasswordHashing.Busy e) {
            return new Entry.Busy();
        }
    }

    private Entry set(LearnerId learner, String hash, Visit visit) {
        accounts.password(learner, hash);
        codes.end(learner);
        accounts.find(learner)
                .ifPresent(a -> throttling.forget(Throttling.Gate.account(a.name().value())));
        signIns.endAll(learner);
        return letting.enter(learner, visit, false);
    }
}
