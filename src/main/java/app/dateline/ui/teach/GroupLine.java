package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.CourseId;
import app.dateline.classroom.ShownName;
import app.dateline.service.Enrolling;
import app.dateline.service.Teaching.Person;
import app.dateline.study.LearnerId;
import app.dateline.ui.parts.FormLine;
import app.dateline.ui.parts.SentForm;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;

/// The group of one student, to be written in the row of theirs.
final class GroupLine {
    private static final String GROUP = "group";

    private GroupLine() {}

    static void add(
            ListItem row,
            Enrolling enrolling,
            LearnerId by,
            CourseId course,
            Person student,
            Runnable again) {
        var line =
                new FormLine(say("group.name"), GROUP, "text", "off", 2 * ShownName.LONGEST)
                        .help(say("group.why"))
                        .value(student.member().group().orElse(""));
        var form =
                new SentForm(
                                say("group.keep"),
                                sent -> {
                                    if (enrolling.group(
                                            by,
                                            course,
                                            student.account().learner(),
                                            sent.text(GROUP))) {
                                        again.run();
                                    } else {
                                        line.wrong(say("account.no-shown"));
                                    }
                                },
                                line)
                        .plain();
        var place = new Div(form);
        place.addClassName("group-line");
        row.add(place);
        line.focus();
    }
}
