package app.dateline.bank.recipe;

import app.dateline.chronicle.Actor;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Value;
import app.dateline.question.Option;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.question.Spelling;
import app.dateline.question.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Questions that are answered by an actor of any kind, told with a blank or chosen among counterparts.
final class Actors {
    private static final int WRONG = 3;
    private static final int FEWEST = 2;

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
            case PERSON, STATE, ORGANISATION, WEAPON, PROJECT ->
                    actor.kind().name().toLowerCase(Locale.ROOT);
            case PLACE ->
                    actor.level()
                            .filter(l -> l != Actor.Level.REGION)
                            .map(l -> l.name().toLowerCase(Locale.ROOT))
                            .orElse("place");
        };
    }

    /// The key among counterparts that the telling does not name, places of its own country; at least two of them.
    static Optional<Question> choice(Asking asking, Actor key, Stem stem, Prompt prompt) {
        var options = new ArrayList<Option>();
        Counterparts.of(asking, key).stream()
                .filter(c -> !Tokens.name(stem.told(), Persons.names(c.actor())))
                .filter(c -> guessed(asking, key, c))
                .limit(WRONG)
                .map(Counterparts::option)
                .forEach(options::add);
        if (options.size() < FEWEST) {
            return asking.none("fewer than three of its sort can be offered");
        }
        var support = asking.support(value(key)).orElse(List.of());
        options.add(new Option(key.name(), support, List.of(), Optional.empty()));
        options.sort(Hash.order(asking.id(), Option::text));
        var texts = options.stream().map(Option::text).toList();
        return Optional.of(
                asking.question(prompt, new Task.ChooseOne(options, texts.indexOf(key.name()))));
    }

    /// Places of the same country, organisations in the like, and no state that a person of the event acts for.
    private static boolean guessed(Asking asking, Actor key, Counterparts other) {
        return switch (key.kind()) {
            case PLACE -> other.actor().within().equals(key.within());
            case ORGANISATION ->
                    asking.chronicle()
                            .event(other.trueOf().event())
                            .kind()
                            .equals(asking.event().kind());
            case STATE ->
                    asking.event().claims().stream()
                            .flatMap(c ->
                                    c.value() instanceof Value.Ref ref
                                            ? asking.teller().actor(ref.id()).stream()
                                            : Stream.<Actor>empty())
                            .noneMatch(a ->
                                    a.of().filter(other.actor().id().value()::equals).isPresent());
            case PERSON, WEAPON, PROJECT -> true;
        };
    }

    /// The full name, every spelling of the articles, and the family name, as far as they are nobody else's.
    static Task typed(Asking asking, Actor key) {
        var others =
                asking.chronicle().actors().stream()
                        .filter(a -> !a.id().equals(key.id()))
                        .flatMap(Persons::names)
                        .distinct()
                        .toList();
        var taken = others.stream().map(Spelling::fold).toList();
        var accepted =
                Stream.concat(
                                Stream.of(key.name()),
                                Persons.names(key).filter(n -> !taken.contains(Spelling.fold(n))))
                        .distinct()
                        .toList();
        var near =
                others.stream()
                        .filter(n ->
                                accepted.stream()
                                        .anyMatch(a ->
                                                Spelling.near(Spelling.fold(a), Spelling.fold(n))))
                        .sorted()
                        .toList();
        return new Task.TypeText(accepted, near, asking.support(value(key)).orElse(List.of()));
    }
}
