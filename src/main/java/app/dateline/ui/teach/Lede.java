package app.dateline.ui.teach;

import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.Dateline;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;

/// How things stand, in a sentence under a dateline: "THURSDAY, 19 November — Nobody has joined yet."
final class Lede extends Paragraph {

    Lede(Instant now, String words) {
        addClassName("lede");
        add(new Dateline(now.atZone(Clocks.zone()).toLocalDate()), new Text(" " + words));
    }
}
