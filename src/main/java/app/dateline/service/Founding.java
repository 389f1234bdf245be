package app.dateline.service;

import app.dateline.classroom.Accounts;
import app.dateline.classroom.OneTimeLink;
import app.dateline.classroom.OneTimeLink.Purpose;
import app.dateline.classroom.OneTimeLinks;
import app.dateline.classroom.Role;
import app.dateline.study.LearnerId;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The first administrator of a server: whoever has the link that lies in its data folder.
@Service
public class Founding {
    private final Accounts accounts;
    private final OneTimeLinks links;
    private final Secrets secrets;
    private final InstantSource clock;

    Founding(Accounts accounts, OneTimeLinks links, Secrets secrets, InstantSource clock) {
        this.accounts = accounts;
        this.links = links;
        this.secrets = secrets;
        this.clock = clock;
    }

    /// The secret of a new link, for the server itself to lay into its data folder; nothing where there is an administrator. It is
    /// valid for half an hour, and one that was made before no more.
    @Transactional
    public Optional<String> link() {
        if (!accounts.with(Role.ADMINISTRATOR).isEmpty()) {
            return Optional.empty();
        }
        var secret = secrets.next();
        links.put(OneTimeLink.firstAdministrator(clock.instant()), Secrets.hash(secret));
        return Optional.of(secret);
    }

    /// Whether a link is valid.
    @Transactional(readOnly = true)
    public boolean valid(String secret) {
        return links.find(Purpose.FIRST_ADMINISTRATOR, Secrets.hash(secret), clock.instant())
                .isPresent();
    }

    /// Uses the link up: the account that is signed in has every right from now on. Says whether it did: not where the link was
    /// used, is over, or never was.
    ///
    /// @throws NotThere of a guest
    @Transactional
    public boolean use(LearnerId learner, String secret) {
        var account =
                accounts.find(learner).orElseThrow(() -> new NotThere("Account of " + learner));
        var link = links.use(Purpose.FIRST_ADMINISTRATOR, Secrets.hash(secret), clock.instant());
        if (link.isEmpty() || !accounts.with(Role.ADMINISTRATOR).isEmpty()) {
            return false;
        }
        accounts.roles(account.learner(), EnumSet.allOf(Role.class));
        return true;
    }
}
