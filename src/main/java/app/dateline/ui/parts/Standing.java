package app.dateline.ui.parts;

import static app.dateline.ui.parts.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;

/// What a learner wrote and when, with the reply to it; until there is one it can be taken back.
public final class Standing extends Div {

    public Standing(String when, String words, Optional<Reply> reply, SerializableRunnable back) {
        var meta = new Paragraph(when);
        meta.addClassName("meta");
        var copy = new Paragraph(words);
        copy.addClassName("copy");
        add(meta, copy);
        addClassName("reported");
        getElement().setAttribute("role", "status");
        reply.ifPresentOrElse(this::add, () -> add(takeBack(back)));
    }

    private static NativeButton takeBack(SerializableRunnable back) {
        var button = new NativeButton(say("report.take-back"));
        button.addClassNames("button", "plain");
        button.addClickListener(e -> back.run());
        return button;
    }
}
