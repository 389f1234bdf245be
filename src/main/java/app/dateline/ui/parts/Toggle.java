package app.dateline.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;

/// On or off: the browser's own check box with its words, and a line that says what it does.
public final class Toggle extends Div {

    public Toggle(String words, String help, boolean on, SerializableConsumer<Boolean> turned) {
        addClassName("toggle");
        var box = new Element("input");
        box.setAttribute("type", "checkbox");
        box.setAttribute("checked", on);
        box.addEventListener(
                        "change",
                        e -> turned.accept(e.getEventData().get("element.checked").asBoolean()))
                .addEventData("element.checked");
        var text = new Element("span");
        text.setText(words);
        getElement().appendChild(new Element("label").appendChild(box, text));
        var meta = new Paragraph(help);
        meta.addClassName("meta");
        add(meta);
    }
}
