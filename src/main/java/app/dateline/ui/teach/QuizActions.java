package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.quiz.Quiz;
import app.dateline.classroom.quiz.Unready;
import app.dateline.ui.parts.Icon;
import app.dateline.ui.take.QuizPreviewView;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.util.List;

/// What can be done with a quiz, and what has come of it.
final class QuizActions extends Div {
    private final RouterLink preview = new RouterLink();
    private final RouterLink previewHere = new RouterLink();
    private final Button assign = new Button();
    private final Button save = new Button(say("quiz.save"));
    private final Button undo = new Button(say("quiz.undo"));
    private final Button copy = new Button(say("quiz.copy"));
    private final Button remove = new Button(say("quiz.remove"));
    private final Div said = new Div();
    private final Button assignHere = new Button(say("quiz.assign-short"));
    private final Button saveHere = new Button(say("quiz.save"));
    private final Span fits = new Span();
    private final Div bar = new Div(fits, previewHere, assignHere, saveHere);

    QuizActions(
            Runnable assigned, Runnable saved, Runnable undone, Runnable copied, Runnable removed) {
        addClassName("pile");
        said.getElement().setAttribute("role", "status");
        said.addClassName("outcome-line");
        for (var button : List.of(assign, save, assignHere, saveHere)) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        listen(assign, assigned);
        listen(assignHere, assigned);
        listen(save, saved);
        listen(saveHere, saved);
        preview.add(Icon.EYE.draw(18, 1.6), new Span(say("quiz.preview")));
        preview.addClassName("button");
        previewHere.add(Icon.EYE.draw(18, 1.6));
        previewHere.addClassNames("button", "icon");
        previewHere.getElement().setAttribute("aria-label", say("quiz.preview"));
        bar.addClassName("phone-bar");
        listen(undo, undone);
        listen(copy, copied);
        listen(remove, removed);
        var others = new Div(undo, copy, remove);
        others.addClassName("actions");
        add(said, preview, assign, save, others);
    }

    private static void listen(Button button, Runnable action) {
        button.addClickListener(e -> action.run());
    }

    /// The chief of them again, for the foot of a small screen.
    Div bar() {
        return bar;
    }

    /// @param fitting how many questions fit
    /// @param unsaved whether the page holds changes of an assigned quiz that are not kept yet
    /// @param begun whether somebody has begun to write
    void dress(Quiz quiz, int fitting, boolean unsaved, boolean begun, int students) {
        QuizPreviewView.lead(preview, quiz);
        QuizPreviewView.lead(previewHere, quiz);
        assign.setVisible(quiz.draft());
        assign.setText(students == 0 ? say("quiz.assign-joins") : say("quiz.assign", students));
        save.setVisible(!quiz.draft() && unsaved);
        assignHere.setVisible(assign.isVisible());
        saveHere.setVisible(save.isVisible());
        bar.setVisible(assign.isVisible() || save.isVisible());
        fits.setText(
                quiz.plan().content().byHand()
                        ? say("quiz.chosen", fitting)
                        : say("quiz.fitting", fitting));
        undo.setVisible(!quiz.draft() && !begun);
        remove.setVisible(!begun);
    }

    void tell(String look, String words) {
        var line = new Paragraph(words);
        line.addClassNames("outcome", look);
        show(line);
    }

    /// On a small screen it was pressed far from here.
    private void show(Component words) {
        said.removeAll();
        said.add(words);
        said.getElement().executeJs("this.scrollIntoView({ block: 'nearest' })");
    }

    void quiet() {
        said.removeAll();
    }

    /// It has been assigned.
    void assigned(Quiz quiz, Instant now) {
        var terms = quiz.plan().terms();
        tell(
                "good",
                terms.opened(now)
                        ? say("quiz.assigned-open", quiz.name())
                        : say(
                                "quiz.assigned",
                                quiz.name(),
                                QuizWords.moment(terms.opens().orElseThrow(), terms)));
    }

    void refused(List<Unready> why) {
        var list = new UnorderedList();
        list.addClassNames("outcome", "bad");
        why.forEach(w -> list.add(new ListItem(QuizWords.why(w))));
        show(list);
    }
}
