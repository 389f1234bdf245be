package app.dateline.ui.parts;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;

/// What a sentence is told under: "TUESDAY, 10 March —", or a word in place of the day.
public final class Dateline extends Span {

    public Dateline(LocalDate day) {
        var when = new Span(Clocks.day(day));
        when.addClassName("when");
        var tail = new Span(when, dash());
        tail.addClassName("tail");
        addClassName("dateline");
        add(place(Clocks.name(day.getDayOfWeek())), new Text(", "), tail);
    }

    public Dateline(String word) {
        addClassName("dateline");
        add(place(word), dash());
    }

    private static Span place(String word) {
        var place = new Span(word);
        place.addClassName("place");
        return place;
    }

    private static Span dash() {
        var dash = new Span(" —");
        dash.addClassName("dash");
        return dash;
    }
}
