package app.dateline.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/// What was decided on something a learner wrote: how and when, and the words to it where there are any.
public final class Reply extends Div {

    public Reply(String how, String words) {
        var meta = new Paragraph(how);
        meta.addClassName("meta");
        add(meta);
        if (!words.isEmpty()) {
            var copy = new Paragraph(words);
            copy.addClassName("copy");
            add(copy);
        }
        addClassName("replied");
    }
}
