package app.dateline.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializablePredicate;
import java.util.concurrent.atomic.AtomicInteger;

/// What is entered in the browser's own field: a word above; what cannot be taken is said below, and changes nothing.
abstract class Entry extends Div {
    private static final AtomicInteger MADE = new AtomicInteger();
    private static final String VALUE = "element.value";

    private final Element input = new Element("input");

    /// @param type of the browser's field
    /// @param wrong what is said of a text that cannot be taken
    /// @param taken takes a text, or says that it cannot be
    Entry(String label, String type, String wrong, SerializablePredicate<String> taken) {
        addClassName("field");
        var id = "entry-" + MADE.incrementAndGet();
        var name = new NativeLabel(label);
        name.addClassName("label");
        name.getElement().setAttribute("for", id);
        input.setAttribute("type", type);
        input.setAttribute("id", id);
        input.getClassList().add("control");
        var said = new Paragraph();
        said.addClassNames("meta", "wrong");
        said.getElement().setAttribute("role", "alert");
        input.addEventListener(
                        "change",
                        e -> {
                            var good = taken.test(e.getEventData().get(VALUE).asString());
                            said.setText(good ? "" : wrong);
                            input.setAttribute("aria-invalid", good ? "false" : "true");
                        })
                .addEventData(VALUE);
        add(name);
        getElement().appendChild(input);
        add(said);
    }

    /// An attribute of the browser's field.
    final void set(String attribute, String value) {
        input.setAttribute(attribute, value);
    }
}
