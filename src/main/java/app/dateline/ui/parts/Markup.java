package app.dateline.ui.parts;

import app.dateline.study.Strength;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// HTML for what is drawn in bulk, where a component an element would weigh too much. Whatever words and attributes are
/// given stay text: only tags named by the code become tags. Quotes are single, since it travels within JSON.
public final class Markup {
    private final StringBuilder html = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /// @param attributes names and values in turn; one with an empty value is left out
    public Markup open(String tag, String... attributes) {
        html.append('<').append(tag);
        for (var i = 0; i + 1 < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                html.append(' ').append(attributes[i]);
                html.append("='").append(safe(attributes[i + 1])).append('\'');
            }
        }
        html.append('>');
        open.push(tag);
        return this;
    }

    /// Closes what was opened last.
    public Markup close() {
        html.append("</").append(open.pop()).append('>');
        return this;
    }

    public Markup text(String words) {
        html.append(safe(words));
        return this;
    }

    /// An element with a class and nothing but words in it.
    public Markup words(String tag, String className, String words) {
        return open(tag, "class", className).text(words).close();
    }

    public Markup hidden(String words) {
        return words("span", "visually-hidden", words);
    }

    /// A disc as {@link MemoryMark}, drawn by the styles alone; its word must stand beside it.
    public Markup disc(Strength strength, String style) {
        var quarters = String.valueOf(MemoryMark.quarters(strength));
        return open("i", "class", "disc", "data-strength", quarters, "style", style).close();
    }

    /// The same, its ink as dark as the chance of recall, from 0 to 1, is high.
    public Markup disc(Strength strength, Optional<Double> recall, String style) {
        var ink = recall.map(r -> "--recall:" + Math.round(r * 100) / 100.0).orElse("--recall:0");
        return disc(strength, style.isEmpty() ? ink : style + ";" + ink);
    }

    public Markup disc(Strength strength) {
        return disc(strength, "");
    }

    /// A `div` with these classes that holds it.
    public Div in(String... classes) {
        var holder = new Div();
        holder.addClassNames(classes);
        write(holder);
        return holder;
    }

    /// Puts it into a holder in place of what is there.
    public void write(Div holder) {
        holder.getElement().setProperty("innerHTML", toString());
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Not closed: " + open);
        }
        return html.toString();
    }

    private static String safe(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
