package app.dateline.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

/// A box of a form to tick, with a line that says what it does.
public final class FormTick extends Div {
    private final String name;
    private final Element box = new Element("input");

    public FormTick(String words, String name, String help) {
        this.name = name;
        addClassName("toggle");
        box.setAttribute("type", "checkbox");
        box.setAttribute("name", name);
        var text = new Element("span");
        text.setText(words);
        getElement().appendChild(new Element("label").appendChild(box, text));
        var meta = new Paragraph(help);
        meta.addClassName("meta");
        add(meta);
    }

    /// Ticked to begin with, or not.
    public FormTick ticked(boolean on) {
        box.setAttribute("checked", on);
        return this;
    }

    String name() {
        return name;
    }
}
