package app.dateline.classroom;

import app.dateline.study.LearnerId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// All accounts, each of a learner. Of a password only a hash is kept (a PHC string, which says how it was made).
public interface Accounts {

    /// Says whether it was added: not where the name is taken, or the learner has an account.
    boolean add(Account account, String passwordHash);

    Optional<Account> find(LearnerId learner);

    Optional<Account> named(AccountName name);

    Optional<String> passwordHash(LearnerId learner);

    void password(LearnerId learner, String hash);

    void show(LearnerId learner, ShownName shown);

    void roles(LearnerId learner, Set<Role> roles);

    /// Of all accounts, by the names to sign in with.
    List<Account> all();

    /// The accounts with a role, held against every other writer until the transaction ends.
    List<Account> claim(Role role);

    /// The accounts with a role.
    default List<Account> with(Role role) {
        return all().stream().filter(account -> account.is(role)).toList();
    }
}
