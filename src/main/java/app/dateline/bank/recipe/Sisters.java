package app.dateline.bank.recipe;

import app.dateline.bank.Links;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.EventId;
import app.dateline.chronicle.Mentions;
import app.dateline.chronicle.Modality;
import app.dateline.chronicle.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Events on one matter: a report and the deal reported, talks and what was signed. Where one of them was, who remembers it
/// can fairly say that the other was too.
record Sisters(
        Chronicle chronicle, Map<Integer, List<Event>> byYear, Map<EventId, Set<String>> subjects) {
    private static final int SHARED = 2;
    private static final int LONGEST = 30;
    private static final Set<String> SAID = Set.of("statement", "announcement", "report", "talks");

    Sisters {
        byYear = Map.copyOf(byYear);
        subjects = Map.copyOf(subjects);
    }

    static Sisters of(Chronicle chronicle) {
        return chronicle.derived(Sisters.class, Sisters::gathered);
    }

    private static Sisters gathered(Chronicle chronicle) {
        var names = ProperNouns.of(chronicle);
        var events =
                chronicle.events().stream()
                        .filter(e -> e.type() == Event.Type.EVENT && e.mergedInto().isEmpty())
                        .toList();
        var byYear = new HashMap<Integer, List<Event>>();
        events.forEach(e ->
                years(e).forEach(y -> byYear.computeIfAbsent(y, _ -> new ArrayList<>()).add(e)));
        return new Sisters(
                chronicle,
                byYear,
                events.stream().collect(Collectors.toMap(Event::id, e -> names.common(e.title()))));
    }

    /// Every year in which a claim puts it; an open date puts it nowhere, and of a long one the first thirty count.
    private static Set<Integer> years(Event event) {
        return event.claims("date").stream()
                .filter(c -> c.modality() != Modality.DENIED)
                .map(c -> ((Value.Date) c.value()).date())
                .filter(d -> d.earliest().isPresent() && d.latest().isPresent())
                .flatMap(d ->
                        IntStream.rangeClosed(
                                        d.earliest().get().getYear(), d.latest().get().getYear())
                                .limit(LONGEST)
                                .boxed())
                .collect(Collectors.toSet());
    }

    /// What was only said or spoken about: nothing tells it from its sisters.
    static boolean said(Event event) {
        return SAID.contains(event.kind());
    }

    /// Whether another event on the same matter may have been at that time.
    boolean then(Event event, EventDate time) {
        return time.year().map(y -> byYear.getOrDefault(y, List.of())).stream()
                .flatMap(List::stream)
                .filter(e -> !e.id().equals(event.id()))
                .filter(e ->
                        e.claims("date").stream()
                                .filter(c -> c.modality() != Modality.DENIED)
                                .anyMatch(
                                        c -> chronicle.compatible(c.value(), new Value.Date(time))))
                .anyMatch(e -> are(e, event));
    }

    /// Tied by a link, on the same weapons, or with two words of their titles in common that are no names.
    private boolean are(Event one, Event other) {
        var words = subjects.getOrDefault(other.id(), Set.of());
        return Links.of(chronicle).tie(one.id(), other.id())
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
