package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.service.NotThere;
import app.dateline.service.Resets;
import app.dateline.study.LearnerId;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/// A link for a new password, shown once beside the name of whoever it is for.
final class ResetLine {
    private ResetLine() {}

    static void add(HasComponents row, Resets resets, LearnerId by, LearnerId of) {
        var line = new Div();
        line.addClassNames("reset-line", "stack");
        line.getElement().setAttribute("role", "status");
        try {
            var copy = new Paragraph(say("reset.made"));
            copy.addClassName("meta");
            line.add(copy, new CopiedAddress("reset/" + resets.link(by, of)));
        } catch (NotThere e) {
            var copy = new Paragraph(say("reset.not-yours"));
            copy.addClassName("meta");
            line.add(copy);
        }
        row.add(line);
    }
}
