package app.dateline.ui.take;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.quiz.Behaviour;
import app.dateline.classroom.quiz.Paper;
import app.dateline.ui.answer.AnswerField;
import app.dateline.ui.parts.Icon;
import app.dateline.ui.parts.Press;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/// Below a paper: back, on, and to check where answers are checked one at a time. A press counts once, for the question it was meant for.
final class PaperFoot extends Footer {
    private final Button back = new Button(say("take.back"), turned());
    private final Button check = new Button(say("round.check"));
    private final Button next = new Button(say("take.next"));
    private final Paragraph note = new Paragraph();
    private String showing = "";
    private String standard = "";

    PaperFoot(Runnable backward, Runnable checked, Runnable onward) {
        addClassName("runfoot");
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.setSuffixComponent(Icon.ON.draw(18, 1.8));
        next.addClassName("go");
        check.addClassName("check-now");
        Press.listen(back, () -> showing, backward);
        Press.listen(check, () -> showing, checked);
        Press.listen(next, () -> showing, onward);
        note.addClassNames("meta", "note-of-paper");
        note.getElement().setAttribute("role", "status");
        var push = new Span();
        push.addClassName("push");
        add(new Div(back, note, push, check, next));
    }

    private static Span turned() {
        var icon = Icon.ON.draw(18, 1.8);
        icon.addClassName("turned");
        return icon;
    }

    void show(Paper paper, int index, Optional<AnswerField> field) {
        showing = paper.id() + "/" + index + "/" + paper.checks(index).size();
        for (var button : new Button[] {back, check, next}) {
            Press.stamp(button, showing);
        }
        back.setVisible(index > 0);
        check.setVisible(paper.start().behaviour().checks() && field.isPresent());
        next.setText(index + 1 < paper.size() ? say("take.next") : say("take.to-hand-in"));
        standard = note(paper.start().behaviour());
        tell("", false);
    }

    private static String note(Behaviour behaviour) {
        return switch (behaviour) {
            case DEFERRED, CERTAINTY -> say("take.marked-later");
            case IMMEDIATE -> say("take.marked-once");
            case TRIES -> say("take.marked-tries");
        };
    }

    /// @param words none for what is always said there
    void tell(String words, boolean care) {
        note.setText(words.isEmpty() ? standard : words);
        note.setClassName("care", care);
    }
}
