package app.dateline.ui.parts;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/// Right or not, in a word and a sign, and when it comes back.
public final class Verdict extends Paragraph {

    public Verdict(State state, String words, String next) {
        addClassName("verdict");
        getElement().setAttribute("data-state", state.attribute);
        getElement().setAttribute("role", "status");
        var sign = new Span(state.icon.draw(18, 2.6));
        sign.addClassName("sign");
        var later = new Span(next);
        later.addClassName("next-time");
        add(sign, new Span(words), later);
    }

    public enum State {
        RIGHT("right", Icon.TICK),
        WRONG("wrong", Icon.CROSS),
        PART("part", Icon.DASH);

        private final String attribute;
        private final Icon icon;

        State(String attribute, Icon icon) {
            this.attribute = attribute;
            this.icon = icon;
        }

        public Icon icon() {
            return icon;
        }
    }
}
