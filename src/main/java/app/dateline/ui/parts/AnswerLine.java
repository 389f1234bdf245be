package app.dateline.ui.parts;

import app.dateline.question.Prompt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/// One answered question as a line: its blank filled where the answer was right, mended where it was not.
public final class AnswerLine extends Paragraph {

    /// @param given what was answered, in words; empty where it was right or nothing was given
    public AnswerLine(Prompt prompt, boolean wasRight, Optional<String> given, String right) {
        addClassName("copy");
        var filling =
                wasRight
                        ? Slots.slot("", "right", right)
                        : Mend.of(given.filter(g -> !g.equals(right)), right);
        Slots.write(this, prompt, wanted -> filling);
        if (filling.getParent().isEmpty()) {
            add(new Text(" "), (Component) filling);
        }
    }
}
