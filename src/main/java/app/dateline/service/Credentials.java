package app.dateline.service;

import app.dateline.classroom.Accounts;
import app.dateline.classroom.PersonalCode;
import app.dateline.classroom.PersonalCodes;
import app.dateline.study.LearnerId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What proves who somebody is: the password of their account, or its personal code.
@Component
class Credentials {
    private final Accounts accounts;
    private final PersonalCodes codes;
    private final PasswordHashing hashing;

    Credentials(Accounts accounts, PersonalCodes codes, PasswordHashing hashing) {
        this.accounts = accounts;
        this.codes = codes;
        this.hashing = hashing;
    }

    /// By what it was proven, as it was kept then.
    record Proof(String hash, boolean byCode) {}

    /// Whether what was typed is the account's; to be called outside of any transaction. How long it takes depends on what was typed
    /// alone, never on whether there is such an account, or a code for it.
    Optional<Proof> proof(Optional<LearnerId> account, String typed) throws PasswordHashing.Busy {
        var password = account.flatMap(accounts::passwordHash);
        var isPassword = hashing.matches(typed, password);
        var code = PersonalCode.read(typed);
        if (code.isEmpty()) {
            return password.filter(_ -> isPassword).map(hash -> new Proof(hash, false));
        }
        var kept = account.flatMap(codes::hash);
        var isCode = hashing.matches(code.get().value(), kept);
        return password.filter(_ -> isPassword)
                .map(hash -> new Proof(hash, false))
                .or(() -> kept.filter(_ -> isCode).map(hash -> new Proof(hash, true)));
    }

    /// Whether it still proves it: not where it was changed while it was looked at.
    boolean holds(LearnerId account, Proof proof) {
        var now = proof.byCode() ? codes.hash(account) : accounts.passwordHash(account);
        return now.filter(proof.hash()::equals).isPresent();
    }
}
