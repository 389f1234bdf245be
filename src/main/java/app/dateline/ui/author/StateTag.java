package app.dateline.ui.author;

import static app.dateline.ui.parts.Words.say;

import app.dateline.bank.edit.Edits;
import app.dateline.ui.parts.Icon;
import com.vaadin.flow.component.html.Span;

/// How a question stands, by a sign and a word.
public final class StateTag extends Span {
    private static final int SIGN = 14;

    public StateTag(Edits.State state) {
        addClassName("state");
        switch (state) {
            case AS_MADE -> show(Icon.TICK, say("question.proven"), "t-right");
            case REWORDED -> show(Icon.PENCIL, say("question.reworded"), "tag", "tag-pencil");
            case RETIRED -> show(Icon.CLOSE, say("question.retired"), "tag");
            case SET_ASIDE -> show(Icon.FLAG, say("question.set-aside"), "tag", "tag-differ");
        }
    }

    private void show(Icon sign, String words, String... classes) {
        addClassNames(classes);
        add(sign.draw(SIGN, 2), new Span(words));
    }
}
