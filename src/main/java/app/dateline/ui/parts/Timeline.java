package app.dateline.ui.parts;

import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.Wording;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/// A line of time down the page: events with their datelines, and what is set between them.
public final class Timeline extends OrderedList {

    public Timeline() {
        addClassName("grow");
    }

    /// Sets an event at the end of the line.
    public ListItem put(EventDate date, String text) {
        var when = new Span(Words.capital(Wording.date(date)));
        when.addClassName("when");
        var dash = new Span(" —");
        dash.addClassName("dash");
        var tail = new Span(when, dash);
        tail.addClassName("tail");
        var dateline = new Span(tail);
        dateline.addClassName("dateline");
        var copy = new Paragraph(dateline, new Text(" " + text));
        copy.addClassName("copy");
        var item = new ListItem(copy);
        item.addClassName("put");
        add(item);
        return item;
    }
}
