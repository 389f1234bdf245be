package app.dateline.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// The browser's own form: Enter sends it, and a password manager knows what it is. What is wrong is said above it or at its lines.
@Tag("form")
public final class SentForm extends HtmlContainer {
    private static final String VALUE = "element.elements.namedItem('%s').value";
    private static final String TICKED = "element.elements.namedItem('%s').checked";

    private final List<FormLine> lines = new ArrayList<>();
    private final Paragraph notice = new Paragraph();
    private final Element button = new Element("button");
    private boolean over;

    /// @param verb on the button that sends it
    /// @param sent takes what was written, by the names of the lines, and which boxes are ticked
    public SentForm(String verb, SerializableConsumer<Sent> sent, Component... parts) {
        addClassNames("sent-form", "stack");
        notice.addClassName("bad-news");
        notice.getElement().setAttribute("role", "alert");
        add(notice);
        add(parts);
        button.setAttribute("type", "submit");
        button.setText(verb);
        button.getClassList().add("button");
        button.getClassList().add("primary");
        var actions = new Div();
        actions.addClassName("actions");
        actions.getElement().appendChild(button);
        add(actions);
        var ticks = new ArrayList<String>();
        Stream.of(parts).forEach(part -> hear(part, ticks));
        var submit =
                getElement()
                        .addEventListener(
                                "submit",
                                e -> {
                                    if (over) {
                                        return;
                                    }
                                    var texts = new HashMap<String, String>();
                                    var ticked = new HashSet<String>();
                                    for (var line : lines) {
                                        var at = VALUE.formatted(line.name());
                                        texts.put(
                                                line.name(),
                                                e.getEventData().path(at).asString(""));
                                        line.clear();
                                    }
                                    for (var tick : ticks) {
                                        var at = TICKED.formatted(tick);
                                        if (e.getEventData().path(at).asBoolean(false)) {
                                            ticked.add(tick);
                                        }
                                    }
                                    say("");
                                    sent.accept(new Sent(texts, ticked));
                                })
                        .preventDefault();
        lines.forEach(line -> submit.addEventData(VALUE.formatted(line.name())));
        ticks.forEach(tick -> submit.addEventData(TICKED.formatted(tick)));
    }

    /// Lines may stand side by side, within a part.
    private void hear(Component part, List<String> ticks) {
        switch (part) {
            case FormLine line -> lines.add(line);
            case FormTick tick -> ticks.add(tick.name());
            default -> part.getChildren().forEach(child -> hear(child, ticks));
        }
    }

    /// What is wrong with all of it; nothing where empty.
    public void say(String words) {
        notice.setText(words);
    }

    /// One of several on a page, none of which is what one came for.
    public SentForm plain() {
        button.getClassList().remove("primary");
        return this;
    }

    /// It did what it is for: sent again, by a double press, it does nothing.
    public void over() {
        over = true;
    }
}
