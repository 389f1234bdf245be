package app.dateline.bank.recipe;

import app.dateline.bank.Unasked;
import app.dateline.chronicle.Actor;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Value;
import app.dateline.chronicle.Vocabulary;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The roles that persons play, and what persons are called.
final class Persons {
    private Persons() {}

    /// Every role of every event for which a person is named.
    static Stream<Asking> asked(String recipe, Chronicle chronicle, Consumer<Unasked> unasked) {
        var teller = new Teller(chronicle);
        return chronicle.events().stream()
                .filter(e -> e.mergedInto().isEmpty())
                .flatMap(e ->
                        roles(chronicle, e)
                                .filter(role -> !e.claims(role).isEmpty())
                                .flatMap(role -> Asking.of(recipe, teller, e, role, unasked)));
    }

    /// The roles that persons play in an event of its kind.
    static Stream<String> roles(Chronicle chronicle, Event event) {
        return Optional.ofNullable(chronicle.vocabulary().kinds().get(event.kind())).stream()
                .flatMap(k -> k.roles().stream())
                .filter(r ->
                        Optional.ofNullable(chronicle.vocabulary().attributes().get(r))
                                .filter(a ->
                                        a.type() == Vocabulary.ValueType.REF
                                                && a.refers().contains("person"))
                                .isPresent());
    }

    /// The one person whom all claims of an asking name.
    static Optional<Actor> key(Asking asking) {
        return actor(asking).filter(Persons::person);
    }

    /// The one actor whom they name, of whatever kind.
    static Optional<Actor> actor(Asking asking) {
        var values = asking.claims().stream().map(Claim::value).distinct().toList();
        return values.size() == 1
                        && values.getFirst() instanceof Value.Ref ref
                        && asking.support(ref).isPresent()
                ? asking.teller().actor(ref.id())
                : Optional.empty();
    }

    static boolean person(Actor actor) {
        return actor.kind() == Actor.Kind.PERSON;
    }

    /// The name, every spelling and the family name.
    static Stream<String> names(Actor actor) {
        return Stream.of(
                        Stream.of(actor.name()),
                        actor.spellings().stream(),
                        actor.family().stream())
                .flatMap(s -> s);
    }
}
