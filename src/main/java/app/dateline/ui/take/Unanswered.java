package app.dateline.ui.take;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.quiz.Showing.What;
import app.dateline.question.Answer;
import app.dateline.question.Marker;
import app.dateline.service.Sheet;
import app.dateline.ui.learn.Told;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;

/// A question of a paper that had no answer when it ended: it is told as if the student had passed.
final class Unanswered extends Div {
    Unanswered(Sheet sheet, int index, Set<What> seen) {
        var question = sheet.question(index);
        var passed = new Answer.Passed();
        var none = new Paragraph(say("take.no-answer"));
        none.addClassName("meta");
        add(
                none,
                new Told(
                        sheet.edition(index),
                        question,
                        new Told.Reply(passed, Marker.mark(question, passed)),
                        "",
                        seen));
    }
}
