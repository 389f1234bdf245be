package app.dateline.ui.account;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.Account;
import app.dateline.classroom.Role;
import app.dateline.service.Authoring;
import app.dateline.service.MyAccount;
import app.dateline.service.OwnData;
import app.dateline.study.LearnerId;
import app.dateline.ui.learn.Guest;
import app.dateline.ui.learn.MainLayout;
import app.dateline.ui.learn.MyData;
import app.dateline.ui.parts.FormLine;
import app.dateline.ui.parts.Headed;
import app.dateline.ui.parts.Sent;
import app.dateline.ui.parts.SentForm;
import app.dateline.ui.teach.CoursesView;
import app.dateline.ui.teach.PeopleView;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;

/// One's own account: how one is called, the password, where one is signed in, and what is one's own.
@Route(value = "account", layout = MainLayout.class)
public class AccountView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final MyAccount mine;
    private final OwnData own;
    private final SignedIn signedIn;
    private final Guest guest;
    private final Authoring authoring;
    private final Paragraph kept = new Paragraph();

    AccountView(MyAccount mine, OwnData own, SignedIn signedIn, Guest guest, Authoring authoring) {
        this.mine = mine;
        this.own = own;
        this.signedIn = signedIn;
        this.guest = guest;
        this.authoring = authoring;
        addClassName("settings");
        kept.addClassNames("meta", "kept");
        kept.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        kept.setText("");
        signedIn.hereOrAsk(event).flatMap(mine::of).ifPresent(this::show);
    }

    private void show(Account account) {
        var title = new H1(account.shown().value());
        title.addClassName("title");
        var name = new Paragraph(say("account.signed-in-as", account.name()));
        name.addClassName("meta");
        var out = new Button(say("account.out"));
        out.addClickListener(e -> signedIn.end());
        var courses = new RouterLink(say("courses.heading"), CoursesView.class);
        courses.addClassName("button");
        var actions = new Div(courses);
        if (authoring.reads(account.learner())) {
            var bank = new Anchor("bank", say("place.bank"));
            bank.getElement().setAttribute("router-link", true);
            bank.addClassName("button");
            actions.add(bank);
        }
        if (account.is(Role.ADMINISTRATOR)) {
            var people = new RouterLink(say("people.heading"), PeopleView.class);
            people.addClassName("button");
            actions.add(people);
        }
        actions.add(out);
        actions.addClassName("actions");
        add(
                new Div(title, name, kept),
                actions,
                new Headed(say("account.own-name"), shown(account)),
                new Headed(
                        say("account.password"),
                        new OwnCode(mine, account.learner(), this::refresh),
                        password(account.learner())),
                new Headed(say("account.devices"), devices(account.learner())),
                new Headed(say("settings.data"), new MyData(own, guest, account.learner())));
    }

    private Component shown(Account account) {
        var line = AccountLines.shown().value(account.shown().value());
        return new SentForm(say("account.show"), sent -> show(account.learner(), line, sent), line)
                .plain();
    }

    private void show(LearnerId learner, FormLine line, Sent sent) {
        if (mine.show(learner, sent.text(AccountLines.SHOWN))) {
            kept.setText(say("settings.kept"));
        } else {
            line.wrong(say("account.no-shown"));
        }
    }

    private Component password(LearnerId learner) {
        return new PasswordForm(
                mine,
                signedIn,
                learner,
                () -> {
                    refresh();
                    kept.setText(say("password.changed"));
                });
    }

    private void refresh() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    private Component devices(LearnerId learner) {
        var place = new Div();
        place.addClassName("stack");
        list(place, learner);
        return place;
    }

    private void list(Div place, LearnerId learner) {
        var all = new Button(say("account.out-everywhere"));
        all.addClickListener(e -> {
            mine.endAll(learner);
            signedIn.end();
        });
        place.removeAll();
        place.add(
                new DeviceList(
                        mine.devices(learner, signedIn.secret()),
                        id -> {
                            mine.end(learner, id);
                            list(place, learner);
                        }),
                new Div(all));
    }

    @Override
    public String getPageTitle() {
        return say("account.title");
    }
}
