package app.dateline.bank;

import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventId;
import app.dateline.question.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Events so near to each other that who is told of the one learns of the other: a claim of the one names the other, or nearly half
/// of what a sentence says of the one is said of the other too. A word weighs the more, the fewer events have it (the
/// logarithm of the inverse document frequency), so that the names of the states weigh next to nothing.
record Kin(Map<EventId, Set<EventId>> byEvent) {
    private static final double NEAR = 0.45;
    private static final int ROOT = 5;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Kin of(Chronicle chronicle) {
        var events = chronicle.events();
        var kin = new HashMap<EventId, Set<EventId>>();
        Links.of(chronicle).byEvent().forEach((event, tied) -> kin.put(event, new HashSet<>(tied)));
        var having = new HashMap<String, List<Event>>();
        events.forEach(e ->
                sentences(e)
                        .flatMap(s -> s.stream())
                        .distinct()
                        .forEach(w -> having.computeIfAbsent(w, none -> new ArrayList<>()).add(e)));
        for (var event : events) {
            sentences(event)
                    .flatMap(s -> like(s, having, events.size()))
                    .filter(other -> !other.equals(event.id()))
                    .forEach(other -> {
                        kin.computeIfAbsent(event.id(), none -> new HashSet<>()).add(other);
                        kin.computeIfAbsent(other, none -> new HashSet<>()).add(event.id());
                    });
        }
        return new Kin(kin);
    }

    private static Stream<EventId> like(
            Set<String> sentence, Map<String, List<Event>> having, int all) {
        var shared = new HashMap<EventId, Double>();
        var whole = 0.0;
        for (var word : sentence) {
            var events = having.getOrDefault(word, List.of());
            var weight = Math.log((all + 1.0) / (events.size() + 1));
            whole += weight;
            events.forEach(e -> shared.merge(e.id(), weight, Double::sum));
        }
        var least = NEAR * whole;
        return shared.entrySet().stream().filter(e -> e.getValue() >= least).map(Map.Entry::getKey);
    }

    /// The words of each sentence an event is told in, cut to five letters so that "visits" is "visited".
    private static Stream<Set<String>> sentences(Event event) {
        return Stream.concat(
                        Stream.of(event.title(), event.telling()), event.asks().values().stream())
                .map(s -> PLACEHOLDER.matcher(s).replaceAll(" "))
                .map(s ->
                        BETWEEN.splitAsStream(s)
                                .map(Spelling::fold)
                                .filter(w -> !w.isEmpty())
                                .map(w -> w.substring(0, Math.min(ROOT, w.length())))
                                .collect(Collectors.toUnmodifiableSet()));
    }

    /// An event and its kin.
    Stream<EventId> with(EventId event) {
        return Stream.concat(Stream.of(event), byEvent.getOrDefault(event, Set.of()).stream());
    }
}
