package app.dateline.ui.learn;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A page's title under today's dateline: "TUESDAY, 10 March — Seven of ten."
final class DatelineTitle extends H1 {
    private static final DateTimeFormatter WEEKDAY =
            DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    DatelineTitle(LocalDate today, String words) {
        addClassName("title");
        var place = new Span(WEEKDAY.format(today));
        place.addClassName("place");
        var when = new Span(DAY.format(today));
        when.addClassName("when");
        var dash = new Span(" —");
        dash.addClassName("dash");
        var tail = new Span(when, dash);
        tail.addClassName("tail");
        var dateline = new Span(place, new Text(", "), tail);
        dateline.addClassName("dateline");
        add(dateline, new Text(" " + words));
    }
}
