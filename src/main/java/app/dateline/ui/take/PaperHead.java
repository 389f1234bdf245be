package app.dateline.ui.take;

import static app.dateline.ui.parts.Words.say;

import app.dateline.service.Sheet;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.Icon;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Optional;

/// Above a paper: which it is, when it was saved last, and the time that is left.
final class PaperHead extends Header {
    private final Span name = new Span();
    private final Span which = new Span();
    private final Span at = new Span();
    private final Span lost = new Span();
    private final Paragraph saved = new Paragraph();
    private final PaperClock clock;

    PaperHead(Runnable asked) {
        clock = new PaperClock(asked);
        addClassNames("runhead", "take-head");
        name.addClassName("name");
        which.addClassName("meta");
        var where = new Div(name, which);
        where.addClassName("where-l");
        var kept = new Span(Icon.TICK.draw(16, 2), at);
        kept.addClassName("kept");
        lost.addClassName("lost");
        saved.addClassName("saved");
        saved.getElement().setAttribute("role", "status");
        saved.add(kept, lost);
        add(where, saved, clock);
    }

    void show(Sheet sheet) {
        name.setText(sheet.quiz().name().value());
        which.setText(
                say(
                        "take.which",
                        sheet.course().name().value(),
                        sheet.paper().start().number(),
                        sheet.terms().attempts()));
        saved(sheet.paper().saved());
        clock.show(sheet.open() ? sheet.left() : Optional.empty());
    }

    private void saved(Instant when) {
        at.setText(say("take.saved", Clocks.second(when)));
        lost.setText(say("take.not-connected", Clocks.second(when)));
    }
}
