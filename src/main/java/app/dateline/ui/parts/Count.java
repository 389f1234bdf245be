package app.dateline.ui.parts;

import static app.dateline.ui.parts.Words.say;

import app.dateline.study.ReviewSettings;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;

/// A number of cards, in the browser's own field: a word above, 0 to 9,999 in it. What is no such number is said below, and
/// changes nothing.
public final class Count extends Div {
    private static final AtomicInteger MADE = new AtomicInteger();
    private static final String VALUE = "element.value";

    public Count(String label, int value, SerializableConsumer<Integer> changed) {
        addClassNames("field", "count");
        var id = "count-" + MADE.incrementAndGet();
        var name = new NativeLabel(label);
        name.addClassName("label");
        name.getElement().setAttribute("for", id);
        var input = new Element("input");
        input.setAttribute("type", "number");
        input.setAttribute("inputmode", "numeric");
        input.setAttribute("id", id);
        input.setAttribute("min", "0");
        input.setAttribute("max", String.valueOf(ReviewSettings.MOST_A_DAY));
        input.setAttribute("value", String.valueOf(value));
        input.getClassList().add("control");
        var wrong = new Paragraph();
        wrong.addClassNames("meta", "wrong");
        wrong.getElement().setAttribute("role", "alert");
        input.addEventListener(
                        "change",
                        e -> {
                            var number = read(e.getEventData().get(VALUE).asString());
                            wrong.setText(
                                    number.isPresent()
                                            ? ""
                                            : say("count.wrong", ReviewSettings.MOST_A_DAY));
                            input.setAttribute("aria-invalid", number.isEmpty() ? "true" : "false");
                            number.ifPresent(changed::accept);
                        })
                .addEventData(VALUE);
        add(name);
        getElement().appendChild(input);
        add(wrong);
    }

    private static OptionalInt read(String text) {
        try {
            var number = Integer.parseInt(text.strip());
            return number >= 0 && number <= ReviewSettings.MOST_A_DAY
                    ? OptionalInt.of(number)
                    : OptionalInt.empty();
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }
}
