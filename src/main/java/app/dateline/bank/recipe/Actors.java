package app.dateline.bank.recipe;

import app.dateline.chronicle.Actor;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What is asked of an event and answered by an actor of any kind.
final class Actors {
    private static final Pattern SORT = Pattern.compile("[a-z]{4,}");

    private Actors() {}

    /// The attributes with claims that name actors and for which a telling of the event has a place.
    static List<String> attributes(Teller teller, Event event) {
        return event.claims().stream()
                .filter(c ->
                        switch (c.value()) {
                            case Value.Ref ref -> teller.actor(ref.id()).isPresent();
                            case Value.Items _ -> true;
                            case Value.Date _,
                                    Value.Amount _,
                                    Value.Share _,
                                    Value.Superlative _,
                                    Value.Text _ ->
                                    false;
                        })
                .map(Claim::attribute)
                .filter(a -> Teller.asks(event, a))
                .distinct()
                .sorted()
                .toList();
    }

    /// The one actor whom the claims give, as exactly as one of them does; of a complete list the one whom the telling
    /// leaves out.
    static Optional<Actor> key(Asking asking) {
        var values = asking.claims().stream().map(Claim::value).distinct().toList();
        var value =
                asking.source().isEmpty()
                        ? asking.teller().plain(asking.event(), asking.attribute())
                        : Optional.of(values).filter(v -> v.size() == 1).map(List::getFirst);
        return value.flatMap(v ->
                        switch (v) {
                            case Value.Ref ref -> asking.teller().actor(ref.id());
                            case Value.Items items -> leftOut(asking, items);
                            case Value.Date _,
                                    Value.Amount _,
                                    Value.Share _,
                                    Value.Superlative _,
                                    Value.Text _ ->
                                    Optional.empty();
                        })
                .filter(a -> asking.support(value(a)).isPresent());
    }

    private static Optional<Actor> leftOut(Asking asking, Value.Items items) {
        var told = asking.event().asks().getOrDefault(asking.attribute(), asking.event().telling());
        var rest =
                items.ids().stream()
                        .flatMap(id -> asking.teller().actor(id).stream())
                        .filter(a -> !Tokens.name(told, Persons.names(a)))
                        .toList();
        return items.complete() && rest.size() == 1
                ? Optional.of(rest.getFirst())
                : Optional.empty();
    }

    static Value.Ref value(Actor actor) {
        return new Value.Ref(actor.id().value());
    }

    /// What the blank wants: a person, a state, a city.
    static String word(Actor actor) {
        return switch (actor.kind()) {
            case PERSON, STATE, ORGANISATION -> actor.kind().name().toLowerCase(Locale.ROOT);
            case WEAPON, PROJECT ->
                    sort(actor).orElse(actor.kind().name().toLowerCase(Locale.ROOT));
            case PLACE ->
                    actor.level()
                            .filter(l -> l != Actor.Level.REGION)
                            .map(l -> l.name().toLowerCase(Locale.ROOT))
                            .orElse("place");
        };
    }

    /// The sort of thing as one of its names says it: the engine of "RD-93 engine", the satellite of "Badr-B satellite".
    private static Optional<String> sort(Actor thing) {
        return Persons.names(thing)
                .map(n -> n.substring(n.lastIndexOf(' ') + 1))
                .filter(w -> SORT.matcher(w).matches())
                .findFirst();
    }
}
