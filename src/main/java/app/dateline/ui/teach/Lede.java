package app.dateline.ui.teach;

import app.dateline.ui.parts.Clocks;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How things stand, in a sentence under a dateline: "THURSDAY, 19 November — Nobody has joined yet."
final class Lede extends Paragraph {
    private static final DateTimeFormatter WEEKDAY =
            DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);

    Lede(Instant now, String words) {
        addClassName("lede");
        var where = new Span(WEEKDAY.format(now.atZone(Clocks.zone())));
        where.addClassName("place");
        var when = new Span(Clocks.day(now.atZone(Clocks.zone()).toLocalDate()));
        when.addClassName("when");
        var dash = new Span(" —");
        dash.addClassName("dash");
        var tail = new Span(when, dash);
        tail.addClassName("tail");
        var dateline = new Span(where, new Text(", "), tail);
        dateline.addClassName("dateline");
        add(dateline, new Text(" " + words));
    }
}
