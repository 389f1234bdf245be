package app.dateline.ui.account;

import static app.dateline.ui.parts.Words.say;

import app.dateline.service.Entry;
import app.dateline.service.Signing;
import app.dateline.ui.learn.Guest;
import app.dateline.ui.learn.MainLayout;
import app.dateline.ui.parts.FormLine;
import app.dateline.ui.parts.Sent;
import app.dateline.ui.parts.SentForm;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;

/// Making an account. A guest who does keeps what they did.
@Route(value = "sign-up", layout = MainLayout.class)
public class SignUpView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Signing signing;
    private final SignedIn signedIn;
    private final Guest guest;
    private final FormLine name = AccountLines.name().help(say("account.name-rule"));
    private final FormLine shown = AccountLines.shown().help(say("account.shown-why"));
    private final FormLine password = AccountLines.wanted(say("account.password"));
    private final RouterLink in = new RouterLink(say("sign-up.in"), SignInView.class);
    private final SentForm form;
    private String to = "";

    SignUpView(Signing signing, SignedIn signedIn, Guest guest) {
        this.signing = signing;
        this.signedIn = signedIn;
        this.guest = guest;
        form =
                new SentForm(
                        say("sign-up.go"),
                        this::enter,
                        shown,
                        name,
                        password,
                        AccountLines.shared(guest));
        addClassNames("narrow", "stack");
        var title = new H1(say("sign-up.heading"));
        title.addClassName("title");
        var copy = new Paragraph(say("sign-up.copy"));
        copy.addClassNames("copy", "quiet");
        in.addClassName("link");
        add(title, copy, form, new Paragraph(in));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        to = ReturnTo.of(event.getLocation());
        in.setQueryParameters(ReturnTo.query(to));
        if (signedIn.here().isPresent()) {
            event.forwardTo(AccountView.class);
        }
    }

    private void enter(Sent sent) {
        var entry =
                signing.signUp(
                        guest.unknown(),
                        sent.text(AccountLines.NAME),
                        sent.text(AccountLines.SHOWN),
                        sent.text(AccountLines.PASSWORD),
                        AccountLines.visit(sent));
        switch (entry) {
            case Entry.In let -> {
                form.over();
                Entering.go(signedIn, guest, let, to);
            }
            case Entry.NoName none -> name.wrong(Entering.refused(none));
            case Entry.NameTaken taken -> name.wrong(Entering.refused(taken));
            case Entry.NoShownName none -> shown.wrong(Entering.refused(none));
            case Entry.WeakPassword weak -> password.wrong(Entering.refused(weak));
            case Entry.Wrong wrong -> form.say(Entering.refused(wrong));
            case Entry.Wait wait -> form.say(Entering.refused(wait));
            case Entry.Busy busy -> form.say(Entering.refused(busy));
        }
    }

    @Override
    public String getPageTitle() {
        return say("sign-up.title");
    }
}
