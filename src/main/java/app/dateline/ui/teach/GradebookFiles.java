package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.Course;
import app.dateline.service.Marks;
import app.dateline.study.LearnerId;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;

/// The gradebook as files for a spreadsheet.
final class GradebookFiles extends Div {
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    GradebookFiles(Marks marks, LearnerId learner, Course course) {
        addClassName("actions");
        var heads =
                new Marks.Heads(
                        say("grade.student"),
                        say("gradebook.sign-in-name"),
                        say("gradebook.group"),
                        say("grade.mean"));
        DownloadHandler csv =
                event -> {
                    event.setFileName("gradebook.csv");
                    event.setContentType("text/csv; charset=utf-8");
                    marks.csv(learner, course.id(), heads, event.getOutputStream());
                };
        DownloadHandler xlsx =
                event -> {
                    event.setFileName("gradebook.xlsx");
                    event.setContentType(XLSX);
                    marks.xlsx(learner, course.id(), heads, event.getOutputStream());
                };
        add(button(csv, say("gradebook.csv")), button(xlsx, say("gradebook.xlsx")));
    }

    private static Anchor button(DownloadHandler file, String words) {
        var button = new Anchor(file, words);
        button.addClassName("button");
        return button;
    }
}
