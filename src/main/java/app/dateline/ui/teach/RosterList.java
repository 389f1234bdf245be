package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.AccountName;
import app.dateline.classroom.CourseId;
import app.dateline.classroom.CourseRole;
import app.dateline.service.Enrolling;
import app.dateline.service.Resets;
import app.dateline.service.Teaching;
import app.dateline.service.Teaching.Person;
import app.dateline.study.LearnerId;
import app.dateline.ui.parts.FormLine;
import app.dateline.ui.parts.Headed;
import app.dateline.ui.parts.Sent;
import app.dateline.ui.parts.SentForm;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/// Who is in a course: the students, each with their group, a way to a new password and out of the course, and those who teach it.
final class RosterList extends Div {
    private static final String NAME = "instructor";

    private final Teaching teaching;
    private final Enrolling enrolling;
    private final Resets resets;
    private final LearnerId learner;
    private final CourseId course;
    private final Runnable again;
    private final FormLine name =
            new FormLine(say("roster.add"), NAME, "text", "off", 2 * AccountName.LONGEST)
                    .help(say("roster.add-why"));

    RosterList(
            Teaching teaching,
            Enrolling enrolling,
            Resets resets,
            LearnerId learner,
            Teaching.Roster roster,
            Runnable again) {
        this.teaching = teaching;
        this.enrolling = enrolling;
        this.resets = resets;
        this.learner = learner;
        this.course = roster.course().id();
        this.again = again;
        var students = roster.in(CourseRole.STUDENT);
        add(
                new Headed(say("roster.students"), students.isEmpty() ? nobody() : list(students)),
                new Headed(
                        say("roster.instructors"),
                        list(roster.in(CourseRole.INSTRUCTOR)),
                        new SentForm(say("roster.add-go"), this::add, name).plain()));
    }

    private static Component nobody() {
        var nobody = new Paragraph(say("roster.nobody"));
        nobody.addClassName("quiet");
        return nobody;
    }

    private Component list(List<Person> people) {
        var list = new UnorderedList();
        list.addClassNames("rows", "devices");
        people.forEach(p -> list.add(row(p)));
        return list;
    }

    private ListItem row(Person person) {
        var shown = new Paragraph(person.account().shown().value());
        var name = person.account().name().value();
        var called =
                new Paragraph(
                        person.member()
                                .group()
                                .map(g -> name + " · " + say("group.of", g))
                                .orElse(name));
        called.addClassName("meta");
        var item = new ListItem(new Div(shown, called));
        if (person.member().role() == CourseRole.STUDENT) {
            item.add(actions(person, item));
        }
        return item;
    }

    private Component actions(Person person, ListItem row) {
        var who = person.account();
        var reset = new Button(say("roster.reset"));
        reset.getElement().setAttribute("aria-label", say("roster.reset-of", who.shown()));
        reset.setDisableOnClick(true);
        reset.addClickListener(e -> ResetLine.add(row, resets, learner, who.learner()));
        var group = new Button(say("group.name"));
        group.getElement().setAttribute("aria-label", say("group.name-of", who.shown()));
        group.setDisableOnClick(true);
        group.addClickListener(e -> GroupLine.add(row, enrolling, learner, course, person, again));
        var out = new Button(say("roster.out"));
        out.getElement().setAttribute("aria-label", say("roster.out-of", who.shown()));
        out.setDisableOnClick(true);
        out.addClickListener(e -> {
            teaching.remove(learner, course, who.learner());
            again.run();
        });
        var actions = new Div(group, reset, out);
        actions.addClassName("actions");
        return actions;
    }

    private void add(Sent sent) {
        if (teaching.addInstructor(learner, course, sent.text(NAME))) {
            again.run();
        } else {
            name.wrong(say("roster.no-such"));
        }
    }
}
