package app.dateline.ui.parts;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// One of a few, each with a line below that says what it means: the browser's own radio buttons, under a legend.
public final class Alternatives<T> extends FieldSet {
    private static final AtomicInteger MADE = new AtomicInteger();

    /// @param value the one chosen; one of `choices`
    public Alternatives(
            String legend,
            List<T> choices,
            SerializableFunction<T, String> words,
            SerializableFunction<T, String> help,
            T value,
            SerializableConsumer<T> chosen) {
        super(legend);
        addClassName("alternatives");
        var group = "alternative-" + MADE.incrementAndGet();
        var row = new Element("div");
        row.getClassList().add("row");
        for (var choice : choices) {
            var input = new Element("input");
            input.setAttribute("type", "radio");
            input.setAttribute("name", group);
            input.setAttribute("checked", choice.equals(value));
            input.addEventListener("change", e -> chosen.accept(choice));
            row.appendChild(
                    new Element("label")
                            .appendChild(
                                    input,
                                    text("b", words.apply(choice)),
                                    text("small", help.apply(choice))));
        }
        getElement().appendChild(row);
    }

    private static Element text(String tag, String words) {
        var text = new Element(tag);
        text.setText(words);
        return text;
    }
}
