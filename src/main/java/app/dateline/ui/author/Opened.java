package app.dateline.ui.author;

import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Note;
import java.util.Optional;

/// What of an event is open beside its matrix, as the address says it.
sealed interface Opened {

    record OfClaim(ClaimId id) implements Opened {}

    record Fresh(String attribute, ArticleId article) implements Opened {}

    /// A new note on a claim, or on an attribute.
    record OnClaim(ClaimId id) implements Opened {}

    record OnAttribute(String attribute) implements Opened {}

    /// A note there is, by its place among the notes.
    record OfNote(int index) implements Opened {}

    static Opened claim(ClaimId id) {
        return new OfClaim(id);
    }

    static Opened fresh(String attribute, ArticleId article) {
        return new Fresh(attribute, article);
    }

    /// As it stands in an address.
    default String pick() {
        return switch (this) {
            case OfClaim(var id) -> "claim." + id.value().replace('/', '.');
            case Fresh(var attribute, var article) -> "new." + attribute + "." + article;
            case OnClaim(var id) -> "mark." + id.value().replace('/', '.');
            case OnAttribute(var attribute) -> "remark." + attribute;
            case OfNote(var index) -> "note." + index;
        };
    }

    /// What an address asks for, where the event has it.
    static Optional<Opened> read(String pick, Event event) {
        if (!pick.matches("(claim|new|mark|remark|note)[.][a-z0-9.-]{1,400}")) {
            return Optional.empty();
        }
        var parts = pick.split("[.]", 2);
        var rest = parts[1];
        return switch (parts[0]) {
            case "claim" -> claim(rest, event).map(OfClaim::new);
            case "mark" -> claim(rest, event).map(OnClaim::new);
            case "remark" -> Optional.of(new OnAttribute(rest));
            case "note" ->
                    rest.matches("[0-9]{1,3}") && Integer.parseInt(rest) < event.notes().size()
                            ? Optional.of(new OfNote(Integer.parseInt(rest)))
                            : Optional.empty();
            default -> {
                var of = rest.split("[.]", -1);
                yield of.length == 2
                        ? Optional.of(new Fresh(of[0], new ArticleId(of[1])))
                        : Optional.empty();
            }
        };
    }

    private static Optional<ClaimId> claim(String words, Event event) {
        return event.claims().stream()
                .map(c -> c.id())
                .filter(id -> id.value().replace('/', '.').equals(words))
                .findFirst();
    }

    static Note note(OfNote opened, Event event) {
        return event.notes().get(opened.index());
    }
}
