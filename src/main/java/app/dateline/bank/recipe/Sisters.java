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
import java.util.stream.Stream;

/// Events on one matter: a report and the deal reported, talks and what was signed. Where one of them was, who remembers it
/// can fairly say that the other was too. They are found by what makes them sisters, since a year may hold many events.
record Sisters(
        Chronicle chronicle, Map<Mark, List<Event>> marked, Map<EventId, Set<String>> subjects) {
    private static final int LONGEST = 30;
    private static final Set<String> SAID = Set.of("statement", "announcement", "report", "talks");

    Sisters {
        marked = Map.copyOf(marked);
        subjects = Map.copyOf(subjects);
    }

    /// By what the events of a year can be sisters: the same weapon, or the same two words.
    record Mark(int year, String of) {}

    static Sisters of(Chronicle chronicle) {
        return chronicle.derived(Sisters.class, Sisters::gathered);
    }

    private static Sisters gathered(Chronicle chronicle) {
        var names = ProperNouns.of(chronicle);
        var marked = new HashMap<Mark, List<Event>>();
        var subjects = new HashMap<EventId, Set<String>>();
        for (var event : chronicle.events()) {
            if (event.type() == Event.Type.EVENT && event.mergedInto().isEmpty()) {
                var words = names.common(event.title());
                subjects.put(event.id(), words);
                for (var year : years(event)) {
                    marks(event, words)
                            .forEach(m ->
                                    marked.computeIfAbsent(
                                                    new Mark(year, m), _ -> new ArrayList<>())
                                            .add(event));
                }
            }
        }
        return new Sisters(chronicle, marked, subjects);
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
        return time.year().stream()
                .flatMap(y -> Stream.concat(tied(event, y), alike(event, y)))
                .filter(e -> !e.id().equals(event.id()))
                .anyMatch(e ->
                        e.claims("date").stream()
                                .filter(c -> c.modality() != Modality.DENIED)
                                .anyMatch(c ->
                                        chronicle.compatible(c.value(), new Value.Date(time))));
    }

    /// Tied by a link.
    private Stream<Event> tied(Event event, int year) {
        return Links.of(chronicle).of(event.id()).stream()
                .filter(subjects::containsKey)
                .map(chronicle::event)
                .filter(e -> years(e).contains(year));
    }

    /// On the same weapons, or with two words of their titles in common that are no names.
    private Stream<Event> alike(Event event, int year) {
        return marks(event, subjects.getOrDefault(event.id(), Set.of()))
                .flatMap(m -> marked.getOrDefault(new Mark(year, m), List.of()).stream());
    }

    private static Stream<String> marks(Event event, Set<String> words) {
        return Stream.concat(
                equipment(event).stream(),
                words.stream()
                        .flatMap(one ->
                                words.stream()
                                        .filter(other -> one.compareTo(other) < 0)
                                        .map(other -> one + " " + other)));
    }

    private static Set<String> equipment(Event event) {
        return event.claims("equipment").stream()
                .flatMap(c -> Mentions.in(c.value()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
