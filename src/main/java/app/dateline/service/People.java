package app.dateline.service;

import app.dateline.classroom.Account;
import app.dateline.classroom.Accounts;
import app.dateline.classroom.Role;
import app.dateline.study.LearnerId;
import java.util.EnumSet;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The people of this server, for its administrators; for anybody else there are none.
@Service
public class People {
    private final Accounts accounts;
    private final Membership membership;

    People(Accounts accounts, Membership membership) {
        this.accounts = accounts;
        this.membership = membership;
    }

    /// All accounts, by the names to sign in with.
    @Transactional(readOnly = true)
    public List<Account> all(LearnerId learner) {
        administrator(learner);
        return accounts.all();
    }

    /// Gives an account a role on this server, or takes it. Says whether it did: not where nobody would look after the server any
    /// more.
    @Transactional
    public boolean may(LearnerId learner, LearnerId other, Role role, boolean on) {
        // Held first, so that of two administrators who leave each other none at once one is
        // refused.
        var administrators = accounts.claim(Role.ADMINISTRATOR);
        administrator(learner);
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(membership.account(other).roles());
        if (on) {
            roles.add(role);
        } else {
            roles.remove(role);
        }
        if (administrators.stream().allMatch(a -> a.learner().equals(other))
                && !roles.contains(Role.ADMINISTRATOR)) {
            return false;
        }
        accounts.roles(other, roles);
        return true;
    }

    private Account administrator(LearnerId learner) {
        var account = membership.account(learner);
        if (!account.is(Role.ADMINISTRATOR)) {
            throw new NotThere("Administrator " + learner);
        }
        return account;
    }
}
