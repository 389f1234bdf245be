package app.dateline.ui.parts;

import app.dateline.question.Prompt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/// One answered question as a line: its blank filled where the answer was right, mended where it was not. What has no blank
/// has its answer after it.
public final class AnswerLine extends Paragraph {

    /// @param given what was answered, in words; empty where nothing was given
    public AnswerLine(Prompt prompt, boolean wasRight, Optional<String> given, String right) {
        addClassName("copy");
        Component mended = Mend.of(given.filter(g -> !g.equals(right)), right);
        var blank = Prompt.parts(prompt.text()).stream().anyMatch(Prompt.Blank.class::isInstance);
        Slots.write(this, prompt, wanted -> wasRight ? Slots.slot(wanted, "right", right) : mended);
        if (!blank) {
            add(new Text(" "), wasRight ? quiet(right) : mended);
        }
    }

    private static Span quiet(String words) {
        var quiet = new Span(words);
        quiet.addClassName("quiet");
        return quiet;
    }
}
