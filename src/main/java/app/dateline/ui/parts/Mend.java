package app.dateline.ui.parts;

import static app.dateline.ui.parts.Words.say;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Optional;

/// A wrong answer mended as on a proof: struck out, the right value written beside it.
public final class Mend extends Span {
    // No option is as long: what is cut was typed, or is a list that is set out whole elsewhere.
    private static final int LONGEST = 120;

    private Mend() {
        addClassName("mend");
    }

    public static Mend of(Optional<String> given, String right) {
        var mend = new Mend();
        given.filter(g -> !g.isBlank()).ifPresent(g -> mend.getElement().appendChild(given(g)));
        mend.getElement().appendChild(edit("ins", say("stem.right"), right));
        return mend;
    }

    /// A false statement put right: what it said struck out, what is so beside it.
    public static Mend statement(String stated, String right) {
        return put(say("stem.stated"), stated, say("stem.instead"), right);
    }

    /// What a bank has corrected: what it said struck out, what it says now beside it.
    public static Mend corrected(String was, String now) {
        return put(say("corrected.was"), was, say("corrected.now"), now);
    }

    private static Mend put(String said, String wrong, String instead, String right) {
        var mend = new Mend();
        mend.getElement().appendChild(edit("del", said, wrong), edit("ins", instead, right));
        return mend;
    }

    private static Element edit(String tag, String hiddenWords, String text) {
        var hidden = new Span(hiddenWords + " ");
        hidden.addClassName("visually-hidden");
        var edit = new Element(tag);
        edit.appendChild(hidden.getElement(), Element.createText(text));
        return edit;
    }

    /// What was given, cut where it is endless, so that the right answer beside it stays in sight. The whole of it is said to
    /// screen readers and shown when pointed at.
    private static Element given(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return edit("del", say("stem.yours"), text);
        }
        var shown = new Span(text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…");
        shown.getElement().setAttribute("aria-hidden", "true");
        var edit = edit("del", say("stem.yours") + " " + text, "");
        edit.setAttribute("title", text);
        return edit.appendChild(shown.getElement());
    }
}
