package app.dateline.ui.take;

import static app.dateline.ui.parts.Words.say;

import app.dateline.service.Sheet;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.Icon;
import app.dateline.ui.parts.KeySheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.util.Optional;

/// Above a paper: which it is, with the way back to its quiz, when it was saved last, the time that is left, and the list of keys.
final class PaperHead extends Header {
    private final RouterLink name;
    private final Span which = new Span();
    private final Span at = new Span();
    private final Span lost = new Span();
    private final Paragraph saved = new Paragraph();
    private final PaperClock clock;

    PaperHead(Pages pages, Runnable asked) {
        clock = new PaperClock(asked);
        name = pages.front().linkAfterTyping();
        addClassNames("runhead", "take-head");
        name.addClassNames("name", "link");
        which.addClassName("meta");
        var where = new Div(name, which);
        where.addClassName("where-l");
        var kept = new Span(Icon.TICK.draw(16, 2), at);
        kept.addClassName("kept");
        lost.addClassName("lost");
        saved.addClassName("saved");
        saved.getElement().setAttribute("role", "status");
        saved.add(kept, lost);
        add(where, saved, clock, KeySheet.opener());
    }

    void show(Sheet sheet) {
        name.setText(sheet.quiz().name().value());
        name.getElement()
                .setAttribute("aria-label", say("take.leave", sheet.quiz().name().value()));
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
