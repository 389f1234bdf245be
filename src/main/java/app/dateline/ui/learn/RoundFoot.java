package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.ui.answer.AnswerField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import java.util.Optional;

/// The foot of a round: to pass, to leave an order as it stands, to check or go on, and what is said of that.
final class RoundFoot extends Footer {
    private final Button pass = new Button(say("round.pass"));
    private final Button stands = new Button(say("round.stands"));
    private final Button go = new Button();
    private final Paragraph nudge = new Paragraph();
    private final Span progress = new Span();
    private String state = "";

    RoundFoot(Runnable passed, Runnable standing, Runnable onward) {
        addClassName("runfoot");
        pass.addThemeVariants(ButtonVariant.TERTIARY);
        stands.addThemeVariants(ButtonVariant.TERTIARY);
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClassName("go");
        var key = new Element("kbd");
        key.setText(say("key.enter"));
        go.setSuffixComponent(new Span());
        go.getSuffixComponent().getElement().appendChild(key);
        listen(pass, passed);
        listen(stands, standing);
        listen(go, onward);
        nudge.addClassName("nudge");
        nudge.getElement().setAttribute("role", "status");
        progress.addClassNames("meta", "progress");
        var push = new Span();
        push.addClassName("push");
        add(new Div(pass, stands, progress, nudge, push, go));
    }

    /// For a question that is asked, or told where there is no field; `state` marks the presses that are meant for it.
    void dress(String state, Optional<AnswerField> field) {
        this.state = state;
        nudge.setText("");
        progress.setText("");
        pass.setVisible(field.isPresent());
        stands.setVisible(field.flatMap(AnswerField::standing).isPresent());
        go.setText(field.isPresent() ? say("round.check") : say("round.next"));
        for (var button : new Button[] {pass, stands, go}) {
            button.getElement().setAttribute("data-state", state);
        }
        if (field.isEmpty()) {
            go.focus();
        }
    }

    /// The answer has changed.
    void follow(AnswerField field) {
        nudge.setText("");
        progress.setText(field.progress().orElse(""));
        stands.setVisible(field.answer().isEmpty() && field.standing().isPresent());
    }

    void nudge(String words) {
        nudge.setText(words);
    }

    /// A press counts once, and only for the state it was meant for: the second press of a double never skips.
    private void listen(Button button, Runnable action) {
        button.getElement()
                .addEventListener(
                        "click",
                        event -> {
                            if (meant(event)) {
                                action.run();
                            }
                        })
                .addEventData("event.detail")
                .addEventData("element.getAttribute('data-state')");
    }

    private boolean meant(DomEvent event) {
        var data = event.getEventData();
        return data.get("event.detail").asInt() <= 1
                && data.get("element.getAttribute('data-state')").asString().equals(state);
    }
}
