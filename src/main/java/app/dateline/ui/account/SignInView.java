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

/// Signing in, and on to where one wanted to go.
@Route(value = "sign-in", layout = MainLayout.class)
public class SignInView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Signing signing;
    private final SignedIn signedIn;
    private final Guest guest;
    private final FormLine name = AccountLines.name();
    private final FormLine password = AccountLines.present(say("sign-in.password"));
    private final RouterLink up = new RouterLink(say("sign-in.up"), SignUpView.class);
    private final SentForm form;
    private final Paragraph why = new Paragraph(say("sign-in.for-quiz"));
    private final RouterLink join = new RouterLink(say("sign-in.join"), JoinView.class);
    private String to = "";

    SignInView(Signing signing, SignedIn signedIn, Guest guest) {
        this.signing = signing;
        this.signedIn = signedIn;
        this.guest = guest;
        form =
                new SentForm(
                        say("sign-in.go"), this::enter, name, password, AccountLines.shared(guest));
        addClassNames("narrow", "stack");
        var title = new H1(say("sign-in.heading"));
        title.addClassName("title");
        var lost = new Paragraph(say("sign-in.lost"));
        lost.addClassName("meta");
        up.addClassName("link");
        why.addClassNames("copy", "quiet");
        join.addClassName("link");
        add(title, why, form, new Paragraph(up), new Paragraph(join), lost);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        to = ReturnTo.of(event.getLocation());
        var forQuiz = to.matches("(take|paper|outcome)/.*");
        why.setVisible(forQuiz);
        join.setVisible(forQuiz);
        up.setQueryParameters(ReturnTo.query(to));
        if (signedIn.here().isPresent()) {
            event.forwardTo(AccountView.class);
        }
    }

    private void enter(Sent sent) {
        var entry =
                signing.signIn(
                        guest.unknown(),
                        sent.text(AccountLines.NAME),
                        sent.text(AccountLines.PRESENT),
                        AccountLines.visit(sent));
        if (entry instanceof Entry.In in) {
            form.over();
            Entering.go(signedIn, guest, in, to);
        } else {
            form.say(Entering.refused(entry));
            password.empty();
            password.focus();
        }
    }

    @Override
    public String getPageTitle() {
        return say("sign-in.title");
    }
}
