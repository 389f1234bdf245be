package app.dateline.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

/// A box of a form to tick, with a line that says what it does.
public final class FormTick extends Div {
    private final String name;

    public FormTick(String words, String name, String help) {
        this.name = name;
        addClassName("toggle");
        var box = new Element("input");
        box.setAttribute("type", "checkbox");
        box.setAttribute("name", name);
        var text = new Element("span");
        text.setText(words);
        getElement().appendChild(new Element("label").appendChild(box, text));
        var meta = new Paragraph(help);
        meta.addClassName("meta");
        add(meta);
    }

    String name() {
        return name;
    }
}
