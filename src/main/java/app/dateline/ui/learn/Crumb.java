package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.ui.parts.InBank;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/// The way back to the timeline, what is shown here, and the search.
final class Crumb extends Div {

    Crumb(String here) {
        var slash = new Span("/");
        slash.getElement().setAttribute("aria-hidden", "true");
        var crumb =
                new Paragraph(
                        InBank.link(say("place.timeline"), TimelineView.class),
                        slash,
                        new Span(here));
        crumb.addClassName("crumb");
        add(crumb, new SearchForm(""));
        addClassName("crumbs");
    }
}
