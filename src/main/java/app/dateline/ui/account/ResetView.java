package app.dateline.ui.account;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.Account;
import app.dateline.service.Entry;
import app.dateline.service.Resets;
import app.dateline.ui.learn.MainLayout;
import app.dateline.ui.parts.FormLine;
import app.dateline.ui.parts.Sent;
import app.dateline.ui.parts.SentForm;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

/// A new password by a link that works once.
@Route(value = "reset/:secret", layout = MainLayout.class)
public class ResetView extends LinkPage implements BeforeEnterObserver, HasDynamicTitle {
    private final Resets resets;
    private final SignedIn signedIn;
    private final FormLine wanted = AccountLines.wanted(say("password.wanted"));
    private String secret = "";

    ResetView(Resets resets, SignedIn signedIn) {
        this.resets = resets;
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        secret = event.getRouteParameters().get("secret").orElse("");
        resets.account(secret).ifPresentOrElse(this::ask, this::over);
    }

    private void over() {
        head(say("reset.over"), say("reset.over-copy"));
    }

    private void ask(Account account) {
        head(say("reset.heading"), say("reset.copy", account.shown()));
        // A password manager keeps the new one under this name.
        var name = AccountLines.name().value(account.name().value()).fixed();
        add(new SentForm(say("reset.go"), this::set, name, wanted, AccountLines.shared()));
    }

    private void set(Sent sent) {
        var entry = resets.use(secret, sent.text(AccountLines.PASSWORD), AccountLines.visit(sent));
        switch (entry) {
            case Entry.In in -> Entering.go(signedIn, in, "");
            case Entry.Wrong wrong -> over();
            case Entry.WeakPassword weak -> wanted.wrong(Entering.refused(weak));
            case Entry.Wait wait -> wanted.wrong(Entering.refused(wait));
            case Entry.Busy busy -> wanted.wrong(Entering.refused(busy));
            case Entry.NoName none -> wanted.wrong(Entering.refused(none));
            case Entry.NameTaken taken -> wanted.wrong(Entering.refused(taken));
            case Entry.NoShownName none -> wanted.wrong(Entering.refused(none));
        }
    }

    @Override
    public String getPageTitle() {
        return say("reset.title");
    }
}
