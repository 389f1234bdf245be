package app.dateline.bank;

import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventId;
import app.dateline.chronicle.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which events are tied to which, either way: a claim of the one names the other, or follows from a claim of it.
public record Links(Map<EventId, Set<EventId>> byEvent) {
    public static Links of(Chronicle chronicle) {
        return chronicle.derived(Links.class, Links::found);
    }

    private static Links found(Chronicle chronicle) {
        var ids = chronicle.events().stream().map(Event::id).collect(Collectors.toSet());
        var links = new HashMap<EventId, Set<EventId>>();
        chronicle.events().stream()
                .flatMap(e -> e.claims().stream())
                .forEach(c ->
                        Stream.concat(
                                        c.value() instanceof Value.Ref ref
                                                ? Stream.of(new EventId(ref.id()))
                                                : Stream.of(),
                                        c.derived().stream()
                                                .map(d -> chronicle.claim(d.from()).event()))
                                .filter(other -> ids.contains(other) && !other.equals(c.event()))
                                .forEach(other -> {
                                    links.computeIfAbsent(other, e -> new HashSet<>())
                                            .add(c.event());
                                    links.computeIfAbsent(c.event(), e -> new HashSet<>())
                                            .add(other);
                                }));
        return new Links(links);
    }

    public Set<EventId> of(EventId event) {
        return byEvent.getOrDefault(event, Set.of());
    }

    public boolean tie(EventId one, EventId other) {
        return of(one).contains(other);
    }
}
