package app.dateline.ui.parts;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// One of a few, all in sight: the browser's own radio buttons in a row, under a legend.
public final class Choice<T> extends FieldSet {
    private static final AtomicInteger MADE = new AtomicInteger();

    /// @param value the one chosen; one of `choices`
    public Choice(
            String legend,
            List<T> choices,
            SerializableFunction<T, String> words,
            T value,
            SerializableConsumer<T> chosen) {
        super(legend);
        addClassName("choices");
        var group = "choice-" + MADE.incrementAndGet();
        var row = new Element("div");
        row.getClassList().add("row");
        for (var choice : choices) {
            var input = new Element("input");
            input.setAttribute("type", "radio");
            input.setAttribute("name", group);
            input.setAttribute("checked", choice.equals(value));
            input.addEventListener("change", e -> chosen.accept(choice));
            var text = new Element("span");
            text.setText(words.apply(choice));
            row.appendChild(new Element("label").appendChild(input, text));
        }
        getElement().appendChild(row);
    }
}
