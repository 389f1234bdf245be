package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/// What students are shown who open the link of a course, in small.
final class Invitation extends Aside {
    private final Paragraph name = new Paragraph();

    Invitation() {
        addClassName("invitation");
        getElement().setAttribute("aria-label", say("new-course.preview"));
        var label = new Paragraph(say("new-course.preview"));
        label.addClassName("meta");
        var wordmark = new Paragraph(say("app.name"));
        wordmark.addClassName("wordmark");
        var dash = new Span("—");
        dash.getElement().setAttribute("aria-hidden", "true");
        wordmark.add(dash);
        name.addClassName("invited-to");
        var copy = new Paragraph(say("join.invited-guest"));
        copy.addClassNames("copy", "quiet");
        var up = new Span(say("sign-in.up"));
        up.addClassNames("button", "primary");
        var in = new Span(say("sign-up.in"));
        in.addClassName("button");
        var actions = new Div(up, in);
        actions.addClassName("actions");
        var sheet = new Div(wordmark, name, copy, actions);
        sheet.addClassName("sheet");
        add(label, sheet);
        to("");
    }

    /// To a course of this name, as far as it is written.
    void to(String written) {
        name.setText(written.isBlank() ? say("new-course.unnamed") : written.strip());
    }
}
