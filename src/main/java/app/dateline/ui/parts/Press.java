package app.dateline.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.DomEvent;
import java.util.function.Supplier;

/// A press that counts once, and only for the showing it was meant for: neither the second press of a double nor one that
/// comes after the page has changed does anything.
public final class Press {
    private static final String STAMP = "data-showing";
    private static final String READ_STAMP = "element.getAttribute('data-showing')";
    private static final String CLICKS = "event.detail";

    private Press() {}

    public static void listen(Component control, Supplier<String> showing, Runnable action) {
        control.getElement()
                .addEventListener(
                        "click",
                        event -> {
                            if (meant(event, showing.get())) {
                                action.run();
                            }
                        })
                .addEventData(CLICKS)
                .addEventData(READ_STAMP);
    }

    /// Marks a control as part of the present showing.
    public static void stamp(Component control, String showing) {
        control.getElement().setAttribute(STAMP, showing);
    }

    private static boolean meant(DomEvent event, String showing) {
        var data = event.getEventData();
        return data.get(CLICKS).asInt() <= 1 && data.get(READ_STAMP).asString().equals(showing);
    }
}
