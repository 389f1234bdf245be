package app.dateline.ui.account;

import app.dateline.classroom.SignIn;
import app.dateline.service.Entry;
import app.dateline.service.Signing;
import app.dateline.study.LearnerId;
import app.dateline.ui.take.Outbox;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;

/// Whether somebody is signed in at this browser, and who: by the secret its cookie holds.
@SpringComponent
public class SignedIn {
    private static final SecretCookie COOKIE = new SecretCookie("dateline-sign-in");

    private final Signing signing;

    SignedIn(Signing signing) {
        this.signing = signing;
    }

    /// The learner whose account this browser is signed in to.
    public Optional<LearnerId> here() {
        return COOKIE.read()
                .flatMap(secret -> {
                    var known = signing.known(secret);
                    known.filter(k -> !k.shared()).ifPresent(k -> COOKIE.keep(secret, SignIn.KEPT));
                    return known.map(Signing.Known::learner);
                });
    }

    /// Whether it is they who are signed in at this browser.
    boolean is(LearnerId learner) {
        return COOKIE.read()
                .flatMap(signing::known)
                .filter(k -> k.learner().equals(learner))
                .isPresent();
    }

    /// The learner of this browser; whoever is not signed in is led to do so, and from there back to where they wanted to be.
    public Optional<LearnerId> hereOrAsk(BeforeEnterEvent event) {
        var learner = here();
        if (learner.isEmpty()) {
            var wanted = event.getLocation().getPathWithQueryParameters();
            event.forwardTo(SignInView.class, ReturnTo.query(ReturnTo.within(wanted)));
        }
        return learner;
    }

    /// Whether others use this computer too, as whoever signed in here said.
    public boolean shared() {
        return COOKIE.read().flatMap(signing::known).filter(Signing.Known::shared).isPresent();
    }

    /// The secret of this browser's sign-in, as its cookie says; empty without one.
    public String secret() {
        return COOKIE.read().orElse("");
    }

    /// From the next page on this browser is signed in. The session gets another name, so that whoever gave it the old one is
    /// left outside.
    void begin(Entry.In in) {
        if (in.shared()) {
            COOKIE.keepWhileOpen(in.secret());
        } else {
            COOKIE.keep(in.secret(), SignIn.KEPT);
        }
        VaadinService.reinitializeSession(VaadinRequest.getCurrent());
    }

    /// Signs this browser out: nothing of what its pages showed is kept open.
    void end() {
        COOKIE.read().ifPresent(signing::signOut);
        forget();
        close();
    }

    /// Begins anew as somebody of whom nothing is known.
    static void close() {
        var ui = UI.getCurrent();
        Outbox.empty(ui);
        ui.getPage().setLocation("./");
        ui.getSession().close();
    }

    /// Drops the cookie.
    public void forget() {
        COOKIE.drop();
    }
}
