package app.dateline.bank;

import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventId;
import app.dateline.question.Fact;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The ids that events had before they were renamed or merged, with those of now: memory and marks follow them.
public record Renamed(Map<String, String> ids) {
    public static final Renamed NONE = new Renamed(Map.of());

    public Renamed {
        ids = Map.copyOf(ids);
    }

    public static Renamed in(Chronicle chronicle) {
        var merged = new HashMap<EventId, EventId>();
        var ids = new HashMap<String, String>();
        for (var event : chronicle.events()) {
            event.mergedInto().ifPresent(other -> merged.put(event.id(), other));
        }
        for (var event : chronicle.events()) {
            var now = last(event, merged);
            Stream.concat(event.formerly().stream(), Stream.of(event.id()))
                    .filter(id -> !id.equals(now))
                    .forEach(id -> ids.put(id.value(), now.value()));
        }
        return new Renamed(ids);
    }

    private static EventId last(Event event, Map<EventId, EventId> merged) {
        var id = event.id();
        for (var steps = 0; steps < merged.size(); steps++) {
            id = merged.getOrDefault(id, id);
        }
        return id;
    }

    /// The key a fact has now, by one it has or had.
    public String now(String key) {
        if (ids.isEmpty()) {
            return key;
        }
        var event = key.substring(0, key.indexOf('/'));
        var now = ids.get(event);
        return now == null ? key : now + key.substring(event.length());
    }

    /// All keys under which evidence of these facts may be found, by those they have now.
    public List<String> ever(Collection<String> keys) {
        return Stream.concat(
                        keys.stream(),
                        ids.keySet().stream()
                                .flatMap(former ->
                                        keys.stream()
                                                .filter(key ->
                                                        key.startsWith(ids.get(former) + "/"))
                                                .map(key ->
                                                        former + key.substring(key.indexOf('/')))))
                .distinct()
                .toList();
    }

    /// The fact as an edition has it; none where it has no such event.
    Optional<Fact> now(Fact fact, Edition edition) {
        return edition.event(fact.event().value())
                .map(event -> new Fact(event.id(), fact.attribute(), fact.article()));
    }
}
