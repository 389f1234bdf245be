package app.dateline.ui.author;

import static app.dateline.ui.parts.Words.say;

import app.dateline.service.Agenda;
import app.dateline.service.Agenda.Need;
import app.dateline.study.LearnerId;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/// After a change of the facts: the author's own quizzes whose keys it corrects, each with the way to its marks.
final class ReachedQuizzes extends Div {

    void show(Agenda agenda, LearnerId learner) {
        removeAll();
        for (var need : agenda.needs(learner)) {
            if (need instanceof Need.Corrected(var course, var quiz, var keys)) {
                var link =
                        new Anchor(
                                "course/" + course.id() + "/quizzes/" + quiz.id() + "/regrade",
                                say("agenda.corrected-verb", keys));
                link.getElement().setAttribute("router-link", true);
                var line =
                        new Paragraph(new Text(say("agenda.corrected", quiz.name()) + ". "), link);
                line.addClassNames("outcome", "care");
                add(line);
            }
        }
    }
}
