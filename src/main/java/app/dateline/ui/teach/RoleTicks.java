package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.Account;
import app.dateline.classroom.Role;
import app.dateline.service.People;
import app.dateline.study.LearnerId;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

/// What somebody may do on this server, each right to be given or taken by a tick.
final class RoleTicks extends Div {
    private final People people;
    private final LearnerId learner;
    private final Account account;
    private final Paragraph kept;
    private final Runnable again;

    /// @param kept where it is said what came of a tick
    /// @param again is called where the page is no longer as it was
    RoleTicks(People people, LearnerId learner, Account account, Paragraph kept, Runnable again) {
        this.people = people;
        this.learner = learner;
        this.account = account;
        this.kept = kept;
        this.again = again;
        addClassName("choices");
        var row = new Div();
        row.addClassName("row");
        row.getElement().setAttribute("role", "group");
        row.getElement().setAttribute("aria-label", say("people.may", account.shown()));
        for (var role : Role.values()) {
            row.getElement().appendChild(box(role));
        }
        add(row);
    }

    private Element box(Role role) {
        var box = new Element("input");
        box.setAttribute("type", "checkbox");
        box.setAttribute("checked", account.is(role));
        box.addEventListener(
                        "change",
                        e -> set(role, e.getEventData().get("element.checked").asBoolean()))
                .addEventData("element.checked");
        var text = new Element("span");
        text.setText(PersonWords.role(role));
        return new Element("label").appendChild(box, text);
    }

    private void set(Role role, boolean on) {
        var done = people.may(learner, account.learner(), role, on);
        if (!done || (role == Role.ADMINISTRATOR && account.learner().equals(learner))) {
            again.run();
        }
        kept.setText(done ? say("settings.kept") : say("people.last"));
    }
}
