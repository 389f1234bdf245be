package app.dateline.ui.parts;

import static app.dateline.ui.parts.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// A day to come, or none, in the browser's own field: a word above. A day that is past or none at all is said below, and
/// changes nothing.
public final class DayField extends Div {
    private static final AtomicInteger MADE = new AtomicInteger();
    private static final String VALUE = "element.value";

    /// @param today the first day that may not be chosen any more
    public DayField(
            String label,
            Optional<LocalDate> value,
            LocalDate today,
            SerializableConsumer<Optional<LocalDate>> changed) {
        addClassName("field");
        var id = "day-" + MADE.incrementAndGet();
        var name = new NativeLabel(label);
        name.addClassName("label");
        name.getElement().setAttribute("for", id);
        var input = new Element("input");
        input.setAttribute("type", "date");
        input.setAttribute("id", id);
        input.setAttribute("min", today.plusDays(1).toString());
        value.ifPresent(day -> input.setAttribute("value", day.toString()));
        input.getClassList().add("control");
        var wrong = new Paragraph();
        wrong.addClassNames("meta", "wrong");
        wrong.getElement().setAttribute("role", "alert");
        input.addEventListener(
                        "change",
                        e -> {
                            var text = e.getEventData().get(VALUE).asString();
                            var day = read(text).filter(d -> d.isAfter(today));
                            var good = text.isBlank() || day.isPresent();
                            wrong.setText(good ? "" : say("day.wrong"));
                            input.setAttribute("aria-invalid", good ? "false" : "true");
                            if (good) {
                                changed.accept(day);
                            }
                        })
                .addEventData(VALUE);
        add(name);
        getElement().appendChild(input);
        add(wrong);
    }

    private static Optional<LocalDate> read(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
