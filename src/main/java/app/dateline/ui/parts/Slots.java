package app.dateline.ui.parts;

import static app.dateline.ui.parts.Words.say;

import app.dateline.question.Prompt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;

/// Sets a prompt as print: dateline with its place in capitals, copy, and the blank as a slot.
public final class Slots {
    private static final String ACCORDING = "According to ";

    private Slots() {}

    /// With the blank empty.
    public static void write(HasComponents into, Prompt prompt) {
        write(into, prompt, Slots::empty);
    }

    /// With whatever `blank` makes of the kind of thing wanted.
    public static void write(HasComponents into, Prompt prompt, Function<String, Component> blank) {
        prompt.dateline().ifPresent(words -> into.add(dateline(words, blank), new Text(" ")));
        Prompt.parts(prompt.copy()).forEach(part -> into.add(piece(part, blank)));
    }

    /// With the answer in ink, as on the back of a card.
    public static void inked(HasComponents into, Prompt prompt, String answer) {
        write(into, prompt, wanted -> slot(wanted, "inked", answer));
    }

    private static Span dateline(String words, Function<String, Component> blank) {
        var line = new Span();
        line.addClassName("dateline");
        var rest = words;
        var blankAt = rest.indexOf("[[");
        var comma = rest.lastIndexOf(", ", blankAt < 0 ? rest.length() : blankAt);
        if (comma > 0) {
            var lead = new Span(rest.substring(0, comma));
            lead.addClassName(rest.startsWith(ACCORDING) ? "by-source" : "place");
            line.add(lead, new Text(", "));
            rest = rest.substring(comma + 2);
        }
        var tail = new Span();
        tail.addClassName("tail");
        Prompt.parts(rest).forEach(part -> tail.add(piece(part, blank)));
        var dash = new Span("\u00a0—");
        dash.addClassName("dash");
        tail.add(dash);
        line.add(tail);
        return line;
    }

    private static Component piece(Prompt.Part part, Function<String, Component> blank) {
        return switch (part) {
            case Prompt.Words words -> new Text(words.text());
            case Prompt.Blank wanted -> blank.apply(wanted.wanted());
        };
    }

    public static Component empty(String wanted) {
        var hidden = new Span(say("stem.blank") + " ");
        hidden.addClassName("visually-hidden");
        var ask = new Span(wanted);
        ask.addClassName("ask");
        var slot = slot(wanted, "asked", "");
        slot.add(hidden, ask);
        return slot;
    }

    /// A slot in a state ("pencilled", "right"); its width tells the kind wanted, never the length of the answer.
    public static Span slot(String wanted, String state, String text) {
        var slot = new Span(text);
        slot.addClassName("slot");
        slot.getElement().setAttribute("data-kind", kind(wanted));
        slot.getElement().setAttribute("data-state", state);
        return slot;
    }

    private static String kind(String wanted) {
        return switch (wanted) {
            case "month, year" -> "month";
            case "name of the person" -> "person";
            case "figure" -> "amount";
            default -> wanted;
        };
    }
}
