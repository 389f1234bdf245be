package app.dateline.bank.check;

import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventId;
import app.dateline.chronicle.Note;
import app.dateline.chronicle.Rank;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Rule 8: "first", "only", "since" are held against the other events. A note says how each such claim fared; it names every
/// event that looks as if it counted against it, by what it rests on where it counts and else as dismissed, and a claim that
/// stands has none that counts.
final class RanksExamined implements Gate {

    @Override
    public String name() {
        return "ranks held against events";
    }

    @Override
    public Inspection inspect(Docket docket) {
        return Inspection.each(docket.ranks(), r -> judge(docket, r));
    }

    private static Stream<Finding> judge(Docket docket, Rank rank) {
        var notes = rank.notes();
        if (notes.isEmpty()) {
            return Stream.of(
                    finding(rank, "no note says how it fared", "a caution, an erratum or stands"));
        }
        var against = rank.against().stream().map(Event::id).toList();
        var dismissed =
                notes.stream().flatMap(n -> n.dismissed().stream()).collect(Collectors.toSet());
        var counted =
                notes.stream().allMatch(n -> n.sort() == Note.Sort.STANDS)
                        ? Set.<EventId>of()
                        : based(docket, notes);
        return Stream.concat(
                against.stream()
                        .filter(e -> !dismissed.contains(e) && !counted.contains(e))
                        .map(e ->
                                finding(
                                        rank,
                                        "%s is of its kind and parties and came within it, and %s"
                                                .formatted(
                                                        e,
                                                        counted.isEmpty()
                                                                ? "it is said to stand"
                                                                : "no note names that"),
                                        "a note that rests on it, or dismisses it")),
                dismissed.stream()
                        .sorted()
                        .filter(e -> !against.contains(e))
                        .map(e ->
                                finding(
                                        rank,
                                        "%s is dismissed, which does not look as if it counted"
                                                .formatted(e),
                                        "only events that do")));
    }

    /// The events on whose claims the notes rest.
    private static Set<EventId> based(Docket docket, List<Note> notes) {
        var basis = notes.stream().flatMap(n -> n.basis().stream()).collect(Collectors.toSet());
        return docket.claims().stream()
                .filter(c -> basis.contains(c.id().value()))
                .map(Claim::event)
                .collect(Collectors.toSet());
    }

    private static Finding finding(Rank rank, String wrong, String right) {
        return new Finding(rank.claim().id().value(), wrong, right);
    }
}
