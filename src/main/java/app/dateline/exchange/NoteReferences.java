package app.dateline.exchange;

import app.dateline.chronicle.Claim;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Note;
import app.dateline.chronicle.Value;

/// Whether the notes of an event name what is there, and whether one examines each of its ranks.
record NoteReferences(EventReferences references, Event event, Known.At at) {

    void all() {
        event.notes().forEach(this::note);
        event.claims().stream()
                .filter(c -> c.value() instanceof Value.Superlative)
                .forEach(this::examined);
    }

    private void note(Note note) {
        var claims = references.known().claims();
        references.attribute(note.attribute(), at);
        note.claim().ifPresent(c -> at.known(claims, c.value(), "a claim"));
        note.claim()
                .map(ClaimId::value)
                .filter(c -> !c.startsWith("%s/%s/".formatted(event.id(), note.attribute())))
                .ifPresent(c ->
                        at.fault(
                                "a note on %s that names %s".formatted(note.attribute(), c),
                                "a claim on this attribute of this event"));
        note.basis().stream()
                .filter(b -> !b.equals("outside"))
                .forEach(b -> at.known(claims, b, "a claim"));
        note.dismissed().forEach(e -> at.known(references.known().events(), e.value(), "an event"));
        if (!note.dismissed().isEmpty() && !onRank(note)) {
            at.fault(
                    "a note on %s that dismisses events of no rank".formatted(note.attribute()),
                    "events dismissed only of a claim that ranks the event");
        }
        if (note.sort() == Note.Sort.STANDS && !onRank(note)) {
            at.fault(
                    "a note on %s that stands of no rank".formatted(note.attribute()),
                    "stands only of a claim that ranks the event");
        }
    }

    private boolean onRank(Note note) {
        return event.claims(note.attribute()).stream()
                .filter(c -> note.claim().filter(c.id()::equals).isPresent())
                .allMatch(c -> c.value() instanceof Value.Superlative);
    }

    /// No rank goes unexamined: the articles call things first that other articles tell of earlier.
    private void examined(Claim rank) {
        if (event.notes().stream().noneMatch(n -> n.examines(rank))) {
            references
                    .at(rank.id())
                    .fault(
                            "a rank that no note has held against the other events",
                            "a note on %s that names it, of sort caution, erratum or stands"
                                    .formatted(rank.attribute()));
        }
    }
}
