package app.dateline.service;

import app.dateline.classroom.Account;
import app.dateline.classroom.Accounts;
import app.dateline.classroom.Role;
import app.dateline.study.LearnerId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Who may look into the banks, keys and all, and who may change them. For anybody else there is nothing to see.
@Component
class Authors {
    private static final Set<Role> READERS =
            EnumSet.of(Role.INSTRUCTOR, Role.AUTHOR, Role.ADMINISTRATOR);

    private final Accounts accounts;

    Authors(Accounts accounts) {
        this.accounts = accounts;
    }

    private Optional<Account> reader(LearnerId learner) {
        return accounts.find(learner).filter(a -> READERS.stream().anyMatch(a::is));
    }

    boolean reads(LearnerId learner) {
        return reader(learner).isPresent();
    }

    boolean writes(LearnerId learner) {
        return accounts.find(learner).filter(a -> a.is(Role.AUTHOR)).isPresent();
    }

    /// @throws NotThere for whoever neither teaches, nor writes banks, nor looks after the server
    void read(LearnerId learner) {
        if (!reads(learner)) {
            throw new NotThere("Reader of banks " + learner);
        }
    }

    /// @throws NotThere for whoever is no author
    void write(LearnerId learner) {
        if (!writes(learner)) {
            throw new NotThere("Author " + learner);
        }
    }
}
