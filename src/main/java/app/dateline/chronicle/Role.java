package app.dateline.chronicle;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What an actor is to an event: the attributes whose claims name it, or a place within it; without an attribute where
/// an article only quotes it.
public record Role(EventId event, List<Part> parts) {
    public Role {
        parts = List.copyOf(parts);
    }

    /// One attribute and who of the actor's is named there: the actor, or a place that lies in it.
    public record Part(Optional<String> attribute, ActorId named) {}

    /// Every event that names the actor, in order of its id.
    public static List<Role> of(Chronicle chronicle, ActorId actor) {
        var whole = new Value.Ref(actor.value());
        var roles = new LinkedHashMap<EventId, Role>();
        for (var event : chronicle.events()) {
            var parts =
                    event.claims().stream()
                            .filter(c -> c.modality() != Modality.DENIED)
                            .flatMap(c -> parts(chronicle, c, whole))
                            .distinct()
                            .toList();
            if (!parts.isEmpty()) {
                roles.put(event.id(), new Role(event.id(), parts));
            }
        }
        return roles.values().stream().sorted(Comparator.comparing(Role::event)).toList();
    }

    private static Stream<Part> parts(Chronicle chronicle, Claim claim, Value.Ref actor) {
        var named =
                Mentions.in(claim.value())
                        .filter(id -> chronicle.entails(new Value.Ref(id), actor))
                        .map(id -> new Part(Optional.of(claim.attribute()), new ActorId(id)));
        var quoted =
                claim.by().stream()
                        .filter(by -> by.value().equals(actor.id()))
                        .map(by -> new Part(Optional.empty(), by));
        return Stream.concat(named, quoted);
    }
}
