package app.dateline.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// One of a list, in the browser's own control: a word above, the choices in it. It changes as soon as one is picked.
public final class Picker<T> extends Div {
    private static final AtomicInteger MADE = new AtomicInteger();

    private final Element select = new Element("select");
    private final List<T> choices;

    /// @param value the one chosen; one of `choices`
    public Picker(
            String label,
            List<T> choices,
            SerializableFunction<T, String> words,
            T value,
            SerializableConsumer<T> picked) {
        this.choices = List.copyOf(choices);
        addClassName("field");
        var id = "picker-" + MADE.incrementAndGet();
        var name = new NativeLabel(label);
        name.addClassName("label");
        name.getElement().setAttribute("for", id);
        select.setAttribute("id", id);
        select.getClassList().add("control");
        for (var i = 0; i < choices.size(); i++) {
            select.appendChild(
                    option(i, words.apply(choices.get(i)), choices.get(i).equals(value)));
        }
        select.addEventListener(
                        "change",
                        e -> {
                            var index = e.getEventData().get("element.selectedIndex").asInt(-1);
                            if (index >= 0 && index < choices.size()) {
                                picked.accept(choices.get(index));
                            }
                        })
                .addEventData("element.selectedIndex");
        add(name);
        getElement().appendChild(select);
    }

    /// Shows another as the one chosen, without a word to whoever listens.
    public void show(T value) {
        select.executeJs("this.selectedIndex = $0", choices.indexOf(value));
    }

    private static Element option(int index, String words, boolean chosen) {
        var option = new Element("option");
        option.setText(words);
        option.setAttribute("value", String.valueOf(index));
        if (chosen) {
            option.setAttribute("selected", true);
        }
        return option;
    }
}
