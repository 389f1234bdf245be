package app.dateline.bank.page;

import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Note;
import app.dateline.chronicle.Wording;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The editor's notes on a matter, each with what it rests on.
record EditorsNotes(Phrases phrases) {

    Stream<String> of(Matter matter) {
        return matter.notes().map(this::note);
    }

    private String note(Note note) {
        return "%s%s: %s%s%s"
                .formatted(
                        sort(note),
                        note.claim().map(this::on).orElse(""),
                        note.says(),
                        basis(note),
                        dismissed(note));
    }

    private static String sort(Note note) {
        return switch (note.sort()) {
            case ERRATUM -> "Erratum";
            case CAUTION -> "Caution";
            case READING_AID -> "Reading aid";
            case STANDS -> "Stands";
        };
    }

    private String on(ClaimId claim) {
        return " (%s)".formatted(phrases.who(phrases.chronicle().claim(claim).article()));
    }

    private String basis(Note note) {
        return note.basis().isEmpty()
                ? ""
                : " Basis: %s."
                        .formatted(
                                note.basis().stream()
                                        .map(this::ground)
                                        .collect(Collectors.joining("; ")));
    }

    /// What is of its kind and parties, and not what the rank is claimed for.
    private String dismissed(Note note) {
        return note.dismissed().isEmpty()
                ? ""
                : " Of its kind and parties, but not what is meant: %s."
                        .formatted(
                                Wording.list(
                                        note.dismissed().stream()
                                                .map(e ->
                                                        "“%s”"
                                                                .formatted(
                                                                        phrases.chronicle()
                                                                                .event(e)
                                                                                .title()))
                                                .toList()));
    }

    private String ground(String basis) {
        if (basis.equals("outside")) {
            return "outside the articles";
        }
        var claim = phrases.chronicle().claim(new ClaimId(basis));
        return "%s on the %s of “%s”, %s"
                .formatted(
                        phrases.who(claim.article()),
                        Phrases.attribute(claim.attribute()),
                        phrases.chronicle().event(claim.event()).title(),
                        Phrases.where(claim));
    }
}
