package app.dateline.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/// A form that is heard while it is filled in: all its fields, by their names, a little after each pause.
@Tag("form")
public final class LiveForm extends HtmlContainer {
    private static final AtomicInteger MADE = new AtomicInteger();
    private static final int PAUSE = 300;
    private static final String ALL = "Object.fromEntries(new FormData(element))";

    private final int number = MADE.incrementAndGet();

    public LiveForm(SerializableConsumer<Map<String, String>> written) {
        addClassNames("live-form");
        getElement().setAttribute("autocomplete", "off");
        getElement()
                .addEventListener("input", e -> written.accept(texts(e.getEventData().path(ALL))))
                .addEventData(ALL)
                .debounce(PAUSE);
        getElement().addEventListener("submit", e -> {}).preventDefault();
    }

    private static Map<String, String> texts(JsonNode fields) {
        var texts = new HashMap<String, String>();
        fields.propertyStream().forEach(f -> texts.put(f.getKey(), f.getValue().asString("")));
        return texts;
    }

    public LiveForm text(String label, String name, String value, int longest) {
        var input = new Element("input");
        input.setAttribute("type", "text");
        input.setAttribute("value", value);
        input.setAttribute("maxlength", String.valueOf(longest));
        input.setAttribute("autocomplete", "off");
        return field(label, name, input);
    }

    public LiveForm words(String label, String name, String value, int longest) {
        var area = new Element("textarea");
        area.setAttribute("rows", "3");
        area.setAttribute("maxlength", String.valueOf(longest));
        area.setText(value);
        return field(label, name, area);
    }

    /// @param choices words by what is sent for them, in order
    public LiveForm choice(String label, String name, Map<String, String> choices, String value) {
        var select = new Element("select");
        choices.forEach((id, words) -> {
            var option = new Element("option");
            option.setAttribute("value", id);
            option.setText(words);
            if (id.equals(value)) {
                option.setAttribute("selected", true);
            }
            select.appendChild(option);
        });
        return field(label, name, select);
    }

    public LiveForm tick(String label, String name, boolean on) {
        var box = new Element("input");
        box.setAttribute("type", "checkbox");
        box.setAttribute("name", name);
        box.setAttribute("value", "true");
        box.setAttribute("checked", on);
        var words = new Element("span");
        words.setText(label);
        var tick = new Div();
        tick.addClassNames("toggle", "wide");
        tick.getElement().appendChild(new Element("label").appendChild(box, words));
        add(tick);
        return this;
    }

    private LiveForm field(String label, String name, Element control) {
        var id = "live-%d-%s".formatted(number, name);
        control.setAttribute("id", id);
        control.setAttribute("name", name);
        control.getClassList().add("control");
        var words = new NativeLabel(label);
        words.addClassName("label");
        words.getElement().setAttribute("for", id);
        var field = new Div(words);
        field.addClassName("field");
        field.getElement().appendChild(control);
        if (control.getTag().equals("textarea")) {
            field.addClassName("wide");
        }
        add(field);
        return this;
    }

    public LiveForm with(Component part) {
        add(part);
        return this;
    }
}
