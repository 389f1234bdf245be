package app.dateline.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/// A part of a page under a heading of its own.
public final class Headed extends Section {
    public Headed(String heading, Component... parts) {
        var title = new H2(heading);
        title.addClassName("section");
        add(title);
        add(parts);
    }
}
