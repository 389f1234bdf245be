package app.dateline.bank.recipe;

import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventId;
import app.dateline.chronicle.Mentions;
import app.dateline.chronicle.Modality;
import app.dateline.chronicle.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Events on one matter: a report and the deal reported, talks and what was signed. Where one of them was, who remembers it
/// can fairly say that the other was too.
record Sisters(List<Event> events, Chronicle chronicle, Map<EventId, Set<String>> subjects) {
    private static final int SHARED = 2;
    private static final Set<String> SAID = Set.of("statement", "announcement", "report", "talks");

    Sisters {
        events = List.copyOf(events);
        subjects = Map.copyOf(subjects);
    }

    static Sisters of(Chronicle chronicle) {
        return chronicle.derived(Sisters.class, Sisters::gathered);
    }

    private static Sisters gathered(Chronicle chronicle) {
        var names = ProperNouns.of(chronicle);
        var events = chronicle.events().stream().filter(e -> e.mergedInto().isEmpty()).toList();
        return new Sisters(
                events,
                chronicle,
                events.stream().collect(Collectors.toMap(Event::id, e -> names.common(e.title()))));
    }

    /// What was only said or spoken about: nothing tells it from its sisters.
    static boolean said(Event event) {
        return SAID.contains(event.kind());
    }

    /// Whether another event on the same matter may have been at that time.
    boolean then(Event event, Value time) {
        return events.stream()
                .filter(e -> !e.id().equals(event.id()))
                .filter(e ->
                        e.claims("date").stream()
                                .filter(c -> c.modality() != Modality.DENIED)
                                .anyMatch(c -> chronicle.compatible(c.value(), time)))
                .anyMatch(e -> are(e, event));
    }

    /// Tied by a link, on the same weapons, or with two words of their titles in common that are no names.
    private boolean are(Event one, Event other) {
        var words = subjects.getOrDefault(other.id(), Set.of());
        return Dated.linked(one, other)
                || equipment(one).stream().anyMatch(equipment(other)::contains)
                || subjects.getOrDefault(one.id(), Set.of()).stream()
                                .filter(words::contains)
                                .count()
                        >= SHARED;
    }

    private static Set<String> equipment(Event event) {
        return event.claims("equipment").stream()
                .flatMap(c -> Mentions.in(c.value()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
