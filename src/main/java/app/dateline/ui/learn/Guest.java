package app.dateline.ui.learn;

import app.dateline.service.Guests;
import app.dateline.study.LearnerId;
import app.dateline.ui.account.SecretCookie;
import app.dateline.ui.account.SignedIn;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Duration;
import java.util.Optional;

/// Who is at this browser: whoever is signed in, or the guest whose secret its cookie holds: for 180 days, or, where others use the
/// computer too, until the browser is closed.
@SpringComponent
public class Guest {
    private static final SecretCookie COOKIE = new SecretCookie("dateline-guest");
    private static final String SECRET = "dateline-guest-secret";
    private static final Duration KEPT = Duration.ofDays(180);

    private final Guests guests;
    private final SignedIn signedIn;

    Guest(Guests guests, SignedIn signedIn) {
        this.guests = guests;
        this.signedIn = signedIn;
    }

    /// The learner of this request, if this browser has one; the cookie's time begins anew.
    public Optional<LearnerId> here() {
        return signedIn.here().or(this::unknown);
    }

    /// The guest of this browser, whoever is signed in there.
    public Optional<LearnerId> unknown() {
        if (VaadinRequest.getCurrent().getAttribute(COOKIE.name()) instanceof LearnerId justMade) {
            return Optional.of(justMade);
        }
        return COOKIE.read()
                .flatMap(secret -> {
                    var known = guests.known(secret);
                    known.ifPresent(learner -> keep(learner, secret));
                    return known;
                });
    }

    private void keep(LearnerId learner, String secret) {
        if (guests.shares(learner)) {
            COOKIE.keepWhileOpen(secret);
        } else {
            COOKIE.keep(secret, KEPT);
        }
    }

    /// The learner of this request, made where there is none: called when the first round starts.
    LearnerId hereOrNew() {
        return here().orElseGet(() -> {
            var welcome = guests.welcome();
            COOKIE.keep(welcome.secret(), KEPT);
            // The browser sends the cookie only with its next request; this one must know as well.
            VaadinRequest.getCurrent().setAttribute(COOKIE.name(), welcome.learner());
            VaadinRequest.getCurrent().setAttribute(SECRET, welcome.secret());
            return welcome.learner();
        });
    }

    /// Whether whoever is here has an account.
    boolean hasAccount() {
        return signedIn.here().isPresent();
    }

    /// Whether others use this computer too, as whoever is here said.
    public boolean shares() {
        return signedIn.here().isPresent()
                ? signedIn.shared()
                : unknown().filter(guests::shares).isPresent();
    }

    /// Says whether others use this computer too: a first visitor becomes a guest.
    void share(boolean on) {
        var learner = hereOrNew();
        guests.share(learner, on);
        if (VaadinRequest.getCurrent().getAttribute(SECRET) instanceof String justMade) {
            keep(learner, justMade);
        } else {
            COOKIE.read().ifPresent(secret -> keep(learner, secret));
        }
    }

    /// Drops the cookie that led here, when the learner was erased.
    public void leave() {
        if (signedIn.secret().isEmpty()) {
            forget();
        } else {
            signedIn.forget();
        }
    }

    /// Drops the guest's cookie, when what they did is an account's.
    public void forget() {
        VaadinRequest.getCurrent().removeAttribute(COOKIE.name());
        COOKIE.drop();
    }
}
