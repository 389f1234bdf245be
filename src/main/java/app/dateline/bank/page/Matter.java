package app.dateline.bank.page;

import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Note;
import app.dateline.chronicle.Value;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// An attribute of an event on which there is something to say, with every heading it would fit.
record Matter(Event event, String attribute, Set<Heading> headings) {
    private static final Comparator<Matter> BY_TIME =
            Comparator.comparing(Matter::earliest)
                    .thenComparing(m -> m.event.id())
                    .thenComparing(Matter::attribute);

    Matter {
        headings = Set.copyOf(headings);
    }

    /// All matters of a chronicle, in order of time.
    static List<Matter> all(Chronicle chronicle) {
        var disagreements = chronicle.disagreements();
        return chronicle.events().stream()
                .flatMap(e ->
                        e.claims().stream()
                                .map(Claim::attribute)
                                .distinct()
                                .map(a -> {
                                    var headings = noted(e, a);
                                    disagreements.stream()
                                            .filter(d -> d.event().equals(e.id()))
                                            .filter(d -> d.attribute().equals(a))
                                            .map(Heading::of)
                                            .forEach(headings::add);
                                    return new Matter(e, a, headings);
                                }))
                .filter(m -> !m.headings.isEmpty())
                .sorted(BY_TIME)
                .toList();
    }

    private static EnumSet<Heading> noted(Event event, String attribute) {
        var headings = EnumSet.noneOf(Heading.class);
        if (event.claims(attribute).stream()
                .anyMatch(c -> c.value() instanceof Value.Superlative)) {
            headings.add(Heading.RANKS);
        }
        if (notes(event, attribute)
                .anyMatch(n -> n.sort() == Note.Sort.ERRATUM || n.sort() == Note.Sort.CAUTION)) {
            headings.add(Heading.NOTES);
        }
        return headings;
    }

    private static Stream<Note> notes(Event event, String attribute) {
        return event.notes().stream().filter(n -> n.attribute().equals(attribute));
    }

    Stream<Note> notes() {
        return notes(event, attribute);
    }

    Heading heading() {
        return headings.contains(Heading.RANKS)
                ? Heading.RANKS
                : headings.stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    /// What it is besides; the notes are shown with every matter.
    Stream<Heading> besides() {
        return headings.stream()
                .filter(h -> h != heading() && h != Heading.NOTES)
                .sorted(Comparator.naturalOrder());
    }

    private LocalDate earliest() {
        return event.claims("date").stream()
                .flatMap(c ->
                        c.value() instanceof Value.Date date
                                ? date.date().earliest().stream()
                                : Stream.empty())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }
}
