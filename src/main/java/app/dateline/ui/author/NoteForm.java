package app.dateline.ui.author;

import static app.dateline.ui.parts.Words.say;

import app.dateline.bank.edit.ClaimEntry;
import app.dateline.bank.edit.EventChange;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Note;
import app.dateline.chronicle.Wording;
import app.dateline.ui.parts.LiveForm;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A note of the editor's on a claim, or on all that is said of an attribute.
final class NoteForm extends Div {
    private static final int LONGEST = 500;

    private final Event event;
    private final String attribute;
    private final Optional<ClaimId> claim;

    /// @param claim the claim it is of; none where it is of the attribute
    NoteForm(
            Chronicle chronicle,
            Event event,
            String attribute,
            Optional<ClaimId> claim,
            ChangeDesk desk) {
        this.event = event;
        this.attribute = attribute;
        this.claim = claim;
        var sort = claim.isPresent() ? Note.Sort.ERRATUM : Note.Sort.CAUTION;
        add(
                new LiveForm(written -> desk.propose(change(written)))
                        .choice(say("note.sort"), "sort", sorts(), ClaimEntry.word(sort))
                        .choice(say("note.basis"), "basis", bases(chronicle), "")
                        .words(say("note.says"), "says", "", LONGEST),
                desk);
    }

    private EventChange change(Map<String, String> written) {
        var basis = written.getOrDefault("basis", "");
        return new EventChange.AddNote(
                event.id(),
                attribute,
                claim,
                sort(written.getOrDefault("sort", "")),
                written.getOrDefault("says", ""),
                basis.isEmpty() ? List.of() : List.of(new ClaimId(basis)));
    }

    private static Note.Sort sort(String word) {
        for (var sort : Note.Sort.values()) {
            if (ClaimEntry.word(sort).equals(word)) {
                return sort;
            }
        }
        return Note.Sort.CAUTION;
    }

    private Map<String, String> sorts() {
        var words = new LinkedHashMap<String, String>();
        words.put(ClaimEntry.word(Note.Sort.ERRATUM), say("note.erratum"));
        words.put(ClaimEntry.word(Note.Sort.CAUTION), say("note.caution"));
        words.put(ClaimEntry.word(Note.Sort.READING_AID), say("note.reading-aid"));
        if (claim.isPresent()) {
            words.put(ClaimEntry.word(Note.Sort.STANDS), say("note.stands"));
        }
        return words;
    }

    private Map<String, String> bases(Chronicle chronicle) {
        var words = new LinkedHashMap<String, String>();
        words.put("", say("note.outside"));
        event.claims(attribute).stream()
                .filter(c -> claim.filter(c.id()::equals).isEmpty())
                .forEach(c -> words.put(c.id().value(), says(chronicle, c)));
        return words;
    }

    private static String says(Chronicle chronicle, Claim claim) {
        return say(
                "note.of",
                chronicle.article(claim.article()).label(),
                new Wording(chronicle).words(claim.value()));
    }
}
