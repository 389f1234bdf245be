package app.dateline.ui.parts.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/// A part of the progress page: its heading and what the figures count, a sentence that says what they show, the picture.
public final class Picture extends Section {
    private final Div headline = new Div();

    public Picture(String heading, String counts, String says, Component... body) {
        this(heading, says, body);
        if (!counts.isEmpty()) {
            var meta = new Span(counts);
            meta.addClassName("meta");
            headline.add(meta);
        }
    }

    public Picture(String heading, String says, Component... body) {
        var title = new H2(heading);
        title.addClassName("section");
        headline.add(title);
        headline.addClassName("headline");
        var sentence = new Paragraph(says);
        sentence.addClassNames("meta", "says");
        add(headline, sentence);
        add(body);
        addClassName("picture");
    }

    /// Puts a control at the end of the headline.
    public Picture beside(Component control) {
        headline.add(control);
        return this;
    }
}
