package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.Account;
import app.dateline.classroom.Role;
import app.dateline.service.NotThere;
import app.dateline.service.People;
import app.dateline.service.Resets;
import app.dateline.study.LearnerId;
import app.dateline.ui.account.SignedIn;
import app.dateline.ui.learn.MainLayout;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

/// The people of this server, for its administrators: what each may do, and a way to a new password.
@Route(value = "people", layout = MainLayout.class)
public class PeopleView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final People people;
    private final Resets resets;
    private final SignedIn signedIn;
    private final Paragraph kept = new Paragraph();

    PeopleView(People people, Resets resets, SignedIn signedIn) {
        this.people = people;
        this.resets = resets;
        this.signedIn = signedIn;
        addClassName("settings");
        kept.addClassNames("meta", "kept");
        kept.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            kept.setText("");
            show(signedIn.here().orElseThrow(NotFoundException::new));
        } catch (NotThere e) {
            throw new NotFoundException();
        }
    }

    private void show(LearnerId learner) {
        var all = people.all(learner);
        removeAll();
        var title = new H1(say("people.heading"));
        title.addClassName("title");
        var list = new UnorderedList();
        list.addClassNames("rows", "devices", "people");
        all.forEach(a -> list.add(row(learner, a)));
        add(new Div(title, kept), list);
    }

    private ListItem row(LearnerId learner, Account account) {
        var shown = new Paragraph(account.shown().value());
        var called = new Paragraph(account.name().value());
        called.addClassName("meta");
        var item = new ListItem();
        var reset = new Button(say("roster.reset"));
        reset.getElement().setAttribute("aria-label", say("roster.reset-of", account.shown()));
        reset.setDisableOnClick(true);
        reset.addClickListener(e -> ResetLine.add(item, resets, learner, account.learner()));
        item.add(new Div(shown, called, roles(learner, account)), reset);
        return item;
    }

    private Component roles(LearnerId learner, Account account) {
        var group = new Div();
        group.addClassName("choices");
        var row = new Div();
        row.addClassName("row");
        row.getElement().setAttribute("role", "group");
        row.getElement().setAttribute("aria-label", say("people.may", account.shown()));
        for (var role : Role.values()) {
            row.getElement().appendChild(box(learner, account, role));
        }
        group.add(row);
        return group;
    }

    private Element box(LearnerId learner, Account account, Role role) {
        var box = new Element("input");
        box.setAttribute("type", "checkbox");
        box.setAttribute("checked", account.is(role));
        box.addEventListener(
                        "change",
                        e ->
                                set(
                                        learner,
                                        account,
                                        role,
                                        e.getEventData().get("element.checked").asBoolean()))
                .addEventData("element.checked");
        var text = new Element("span");
        text.setText(word(role));
        return new Element("label").appendChild(box, text);
    }

    private void set(LearnerId learner, Account account, Role role, boolean on) {
        var done = people.may(learner, account.learner(), role, on);
        if (!done || (role == Role.ADMINISTRATOR && account.learner().equals(learner))) {
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(true));
        }
        kept.setText(done ? say("settings.kept") : say("people.last"));
    }

    private static String word(Role role) {
        return switch (role) {
            case INSTRUCTOR -> say("role.instructor");
            case AUTHOR -> say("role.author");
            case ADMINISTRATOR -> say("role.administrator");
        };
    }

    @Override
    public String getPageTitle() {
        return say("people.title");
    }
}
