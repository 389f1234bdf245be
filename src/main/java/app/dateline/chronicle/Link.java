package app.dateline.chronicle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// How one event hangs on another, by the claims that say so. Outward: the event at hand `type` the other ("follows");
/// else the other does so to it.
public record Link(String type, EventId other, boolean outward, List<Claim> claims) {
    public Link {
        claims = List.copyOf(claims);
    }

    /// The links of an event in both directions, its own first.
    public static List<Link> of(Chronicle chronicle, EventId event) {
        var found = new LinkedHashMap<Key, List<Claim>>();
        chronicle.events().stream()
                .sorted(
                        Comparator.comparing((Event e) -> !e.id().equals(event))
                                .thenComparing(Event::id))
                .flatMap(e -> e.claims().stream())
                .filter(c -> link(chronicle, c))
                .forEach(c -> {
                    var target = new EventId(((Value.Ref) c.value()).id());
                    if (c.event().equals(event)) {
                        found.computeIfAbsent(
                                        new Key(c.attribute(), target, true),
                                        k -> new ArrayList<>())
                                .add(c);
                    } else if (target.equals(event)) {
                        found.computeIfAbsent(
                                        new Key(c.attribute(), c.event(), false),
                                        k -> new ArrayList<>())
                                .add(c);
                    }
                });
        return found.entrySet().stream()
                .map(e ->
                        new Link(
                                e.getKey().type(),
                                e.getKey().other(),
                                e.getKey().outward(),
                                e.getValue()))
                .toList();
    }

    private record Key(String type, EventId other, boolean outward) {}

    private static boolean link(Chronicle chronicle, Claim claim) {
        return claim.value() instanceof Value.Ref && is(chronicle, claim.attribute());
    }

    /// Whether an attribute ties events together rather than telling of one.
    static boolean is(Chronicle chronicle, String attribute) {
        return Optional.ofNullable(chronicle.vocabulary().attributes().get(attribute))
                .filter(a -> a.type() == Vocabulary.ValueType.LINK)
                .isPresent();
    }
}
