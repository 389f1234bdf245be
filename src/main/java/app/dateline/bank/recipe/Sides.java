package app.dateline.bank.recipe;

import app.dateline.chronicle.Actor;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Event;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The states that have a part in an event: by themselves, by those who act for them, by places of theirs.
final class Sides {
    private Sides() {}

    static Set<String> of(Chronicle chronicle, Event event) {
        return event.claims().stream()
                .flatMap(c -> Cast.actors(chronicle, c))
                .flatMap(a -> state(chronicle, a).stream())
                .collect(Collectors.toUnmodifiableSet());
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
