package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import app.dateline.bank.Unasked;
import app.dateline.chronicle.Actor;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Value;
import app.dateline.question.Question;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A person, place, state or organisation to be typed where the articles differ: whomever or whatever one of them names is
/// right. Only for those who chose so; else such a role is asked by source.
public final class EitherName implements Recipe {

    @Override
    public String id() {
        return "either-name";
    }

    @Override
    public List<Question> questions(Chronicle chronicle, Consumer<Unasked> unasked) {
        var teller = new Teller(chronicle);
        return chronicle.events().stream()
                .filter(e -> e.type() != Event.Type.THESIS && e.mergedInto().isEmpty())
                .flatMap(e ->
                        attributes(teller, e)
                                .map(a ->
                                        new Asking(id(), teller, e, a, Optional.empty(), unasked)))
                .flatMap(a -> Stated.of(a).stream())
                .flatMap(s -> question(s).stream())
                .toList();
    }

    /// What the telling has a place for; where it happened can stand before it.
    private static Stream<String> attributes(Teller teller, Event event) {
        return Stream.concat(
                        Actors.attributes(teller, event).stream(),
                        event.claims(Where.PLACE).isEmpty()
                                ? Stream.empty()
                                : Stream.of(Where.PLACE))
                .distinct()
                .sorted();
    }

    private static Optional<Question> question(Stated stated) {
        var asking = stated.asking();
        var keys = stated.values().stream().flatMap(v -> actor(asking, v).stream()).toList();
        if (keys.size() < stated.values().size()) {
            return asking.none("an article gives a list");
        }
        var word =
                "name of the "
                        + keys.stream()
                                .map(Actors::word)
                                .distinct()
                                .collect(Collectors.joining(" or "));
        var support = stated.support(stated.values());
        return Stem.of(asking, word)
                .flatMap(s -> Stated.prompt(keys, k -> s.named(k, word)))
                .map(p -> asking.question(p, ActorTasks.typed(asking, keys, support)));
    }

    private static Optional<Actor> actor(Asking asking, Value value) {
        return value instanceof Value.Ref ref ? asking.teller().actor(ref.id()) : Optional.empty();
    }
}
