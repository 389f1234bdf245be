package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Note;
import app.dateline.ui.timeline.EventWords;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/// What the editor remarks on an event: of which sort, on what, and whether it is known from outside the articles.
final class EventNotes extends Section {

    EventNotes(Chronicle chronicle, Event event) {
        var notes = shown(event);
        add(EventView.heading(say("event.notes", notes.size()), ""));
        notes.forEach(n -> add(note(chronicle, n)));
    }

    /// All but that a rank stands, which is for those who keep the data.
    static List<Note> shown(Event event) {
        return event.notes().stream().filter(n -> n.sort() != Note.Sort.STANDS).toList();
    }

    private static Div note(Chronicle chronicle, Note note) {
        var about =
                note.claim()
                        .map(id -> chronicle.claim(id).article())
                        .map(a ->
                                say(
                                        "event.note-on-claim",
                                        sort(note.sort()),
                                        EventWords.attribute(note.attribute()),
                                        chronicle.article(a).label()))
                        .orElseGet(() ->
                                say(
                                        "event.note-on",
                                        sort(note.sort()),
                                        EventWords.attribute(note.attribute())));
        var head = new Paragraph(about);
        head.addClassName("label");
        var says = new Paragraph(note.says());
        says.addClassNames("copy", "quiet");
        var block = new Div(head, says);
        if (note.basis().contains("outside")) {
            var outside = new Paragraph(say("event.outside"));
            outside.addClassName("meta");
            block.add(outside);
        }
        block.addClassName("note");
        return block;
    }

    private static String sort(Note.Sort sort) {
        return switch (sort) {
            case ERRATUM -> say("note.erratum");
            case CAUTION -> say("note.caution");
            case READING_AID -> say("note.reading-aid");
            case STANDS -> say("note.stands");
        };
    }
}
