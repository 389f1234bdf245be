package app.dateline.bank.recipe;

import app.dateline.chronicle.Actor;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Event;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The states that have a part in an event: by themselves, by those who act for them, by places of theirs.
final class Sides {
    private Sides() {}

    static Set<String> of(Chronicle chronicle, Event event) {
        return event.claims().stream()
                .flatMap(c -> Cast.actors(chronicle, c))
                .flatMap(a -> state(chronicle, a).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Those that have a part in every one of several events.
    static Set<String> common(Stream<Dated> events) {
        return events.map(d -> of(d.asking().chronicle(), d.event()))
                .reduce((one, other) -> {
                    var both = new HashSet<>(one);
                    both.retainAll(other);
                    return Set.copyOf(both);
                })
                .orElse(Set.of());
    }

    private static Optional<String> state(Chronicle chronicle, Actor actor) {
        return actor.kind() == Actor.Kind.STATE
                ? Optional.of(actor.id().value())
                : actor.of()
                        .or(actor::within)
                        .flatMap(chronicle::findActor)
                        .flatMap(a -> state(chronicle, a));
    }
}
