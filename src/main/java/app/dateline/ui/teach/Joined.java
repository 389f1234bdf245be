package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.CourseId;
import app.dateline.service.Teaching.Person;
import app.dateline.ui.parts.Headed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.Comparator;
import java.util.List;

/// Who has joined a course: how many, and who came last.
final class Joined extends Div {
    private static final int LAST = 8;

    Joined(CourseId course, List<Person> students) {
        addClassName("joined");
        var all = new RouterLink(say("joined.all"), StudentsView.class, CoursePage.of(course));
        if (students.isEmpty()) {
            var nobody = new Paragraph(say("joined.nobody"));
            nobody.addClassName("q");
            var why = new Paragraph(say("joined.nobody-why"));
            why.addClassName("meta");
            add(new Headed(say("tab.students"), nobody, why, new Paragraph(all)));
            return;
        }
        var names = new UnorderedList();
        names.addClassName("names");
        students.stream()
                .sorted(Comparator.comparing((Person p) -> p.member().since()).reversed())
                .limit(LAST)
                .forEach(p -> names.add(new ListItem(p.account().shown().value())));
        add(new Headed(say("joined.count", students.size()), names, new Paragraph(all)));
    }
}
