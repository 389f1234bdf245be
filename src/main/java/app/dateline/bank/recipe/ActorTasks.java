package app.dateline.bank.recipe;

import app.dateline.chronicle.Actor;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Value;
import app.dateline.question.Option;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How an actor is answered: chosen among counterparts, or typed.
final class ActorTasks {
    private static final int WRONG = 3;
    private static final int OF_ALL = 1000;
    private static final int FEWEST = 2;

    /// Of whoever acts in more events, about as many are asked as a choice: where one name is right again and again, a guess
    /// gains by it.
    private static final int OFTEN = 4;

    private ActorTasks() {}

    /// The key among counterparts that the telling does not name, places of its own country; at least two of them, of states
    /// three, since two are mostly given away by what is told of the third.
    static Optional<Question> choice(Asking asking, Actor key, Stem stem, Prompt prompt) {
        if (tooOften(asking, key)) {
            return asking.none("%s would be right too often".formatted(key.name()));
        }
        var options = new ArrayList<Option>();
        Counterparts.of(asking, key)
                .filter(c -> !Tokens.name(stem.told(), Persons.names(c.actor())))
                .filter(c -> guessed(asking, key, c, stem))
                .limit(WRONG)
                .map(Counterparts::option)
                .forEach(options::add);
        if (options.size() < (key.kind() == Actor.Kind.STATE ? WRONG : FEWEST)) {
            return asking.none(
                    "fewer than %s of its sort can be offered"
                            .formatted(key.kind() == Actor.Kind.STATE ? "four" : "three"));
        }
        var support = asking.support(Actors.value(key)).orElse(List.of());
        options.add(new Option(key.name(), support, List.of(), Optional.empty()));
        options.sort(Hash.order(asking.id(), Option::text));
        var texts = options.stream().map(Option::text).toList();
        return Optional.of(
                asking.question(prompt, new Task.ChooseOne(options, texts.indexOf(key.name()))));
    }

    private static boolean tooOften(Asking asking, Actor key) {
        if (!Persons.person(key)) {
            return false;
        }
        var events =
                asking.teller().cast().of(key).stream().map(p -> p.event().id()).distinct().count();
        return Hash.of(asking.id() + "/choice", OF_ALL) * events >= (long) OFTEN * OF_ALL;
    }

    /// Organisations and states in the like, persons of the office that is told, and no state
    /// that a person of the event acts for.
    private static boolean guessed(Asking asking, Actor key, Counterparts other, Stem stem) {
        return switch (key.kind()) {
            case ORGANISATION -> inTheLike(asking, other);
            case STATE ->
                    inTheLike(asking, other)
                            && other.trueOf().attribute().equals(asking.attribute())
                            && asking.event().claims().stream()
                                    .flatMap(c -> Cast.actors(asking.chronicle(), c))
                                    .noneMatch(a ->
                                            a.of().filter(other.actor().id().value()::equals)
                                                    .isPresent());
            case PERSON -> {
                var told = Tier.told(stem.told());
                yield told != Tier.of(key) || Tier.of(other.actor()) == told;
            }
            case PLACE, PROJECT, WEAPON -> true;
        };
    }

    private static boolean inTheLike(Asking asking, Counterparts other) {
        return asking.chronicle()
                .event(other.trueOf().event())
                .kind()
                .equals(asking.event().kind());
    }

    /// The full name, every spelling of the articles, and the family name, as far as they are nobody else's.
    static Task typed(Asking asking, Actor key) {
        return typed(asking, List.of(key), asking.support(Actors.value(key)).orElse(List.of()));
    }

    /// Spellings that are no names, and names of another time.
    private static Stream<String> refused(Asking asking, Actor key) {
        return Stream.concat(
                key.adjectives().stream(),
                key.former().stream()
                        .filter(f -> !then(asking, f))
                        .flatMap(f -> f.names().stream()));
    }

    /// Whether a former name was in use: by a year that an article gives the event, or where none does by its own telling.
    private static boolean then(Asking asking, Actor.Former former) {
        var years =
                asking.event().claims("date").stream()
                        .flatMap(c -> ((Value.Date) c.value()).date().earliest().stream())
                        .map(LocalDate::getYear)
                        .toList();
        return !years.isEmpty()
                ? years.stream().anyMatch(y -> y <= former.until().year().orElseThrow())
                : Tokens.name(
                        asking.event().title() + " " + asking.event().telling(),
                        former.names().stream());
    }

    /// The same of several, any of whom is right.
    static Task typed(Asking asking, List<Actor> keys, List<ClaimId> support) {
        var refused = keys.stream().flatMap(k -> refused(asking, k)).toList();
        var names = Names.of(asking.chronicle()).of(keys, refused);
        return new Task.TypeText(
                keys.stream().map(Actor::name).toList(), names.accepted(), names.near(), support);
    }
}
