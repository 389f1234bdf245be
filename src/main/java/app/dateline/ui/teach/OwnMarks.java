package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.service.Marks;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/// A student's marks in a course, as far as they may be seen; with the reason, where one was set by hand.
final class OwnMarks extends UnorderedList {

    /// @param marks of which some may be seen
    OwnMarks(List<Marks.Own> marks) {
        addClassNames("rows", "plain-rows");
        marks.stream().filter(OwnMarks::seen).forEach(own -> add(row(own)));
    }

    static boolean seen(Marks.Own own) {
        return own.shown() && own.grade().share().isPresent();
    }

    private static ListItem row(Marks.Own own) {
        var grade = own.grade();
        var name = new Paragraph(own.quiz().name().value());
        name.addClassName("h3");
        var words = new Div(name);
        if (grade.byHand().isPresent()) {
            var why =
                    new Paragraph(
                            own.why()
                                    .map(reason -> say("grade.own-why", reason))
                                    .orElse(say("grade.by-hand")));
            why.addClassName("meta");
            words.add(why);
        }
        if (grade.late()) {
            var late = new Paragraph(say("grade.late"));
            late.addClassName("meta");
            words.add(late);
        }
        var mark = new Span(say("grade.own", GradeWords.mark(grade.share().orElseThrow())));
        mark.addClassName("num");
        return new ListItem(words, mark);
    }
}
