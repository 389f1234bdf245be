package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import app.dateline.bank.Unasked;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Value;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A number to be typed where the articles differ: whatever one of them states is right. One that states no single number
/// ("more than 2") is content with a number that another states. Only for those who chose so; else such a number is asked by
/// source.
public final class EitherFigure implements Recipe {

    @Override
    public String id() {
        return "either-figure";
    }

    @Override
    public List<Question> questions(Chronicle chronicle, Consumer<Unasked> unasked) {
        var teller = new Teller(chronicle);
        return chronicle.events().stream()
                .filter(e -> e.type() != Event.Type.THESIS && e.mergedInto().isEmpty())
                .flatMap(e ->
                        Amounts.attributes(chronicle, e)
                                .map(a ->
                                        new Asking(id(), teller, e, a, Optional.empty(), unasked)))
                .flatMap(a -> Stated.of(a).stream())
                .flatMap(s -> question(s).stream())
                .toList();
    }

    private static Optional<Question> question(Stated stated) {
        var asking = stated.asking();
        var keys = stated.values().stream().flatMap(v -> Key.of(asking, v).stream()).toList();
        var values = keys.stream().map(Key::value).toList();
        if (keys.size() < 2 || !ofOneMeasure(keys)) {
            return asking.none("fewer than two articles give a number in one unit");
        }
        if (!stated.values().stream().allMatch(v -> content(asking, v, values))) {
            return asking.none(
                    "an article gives no single number, and none that another gives will do");
        }
        var first = keys.getFirst().figure();
        var task =
                new Task.TypeNumber(
                        keys.stream()
                                .map(Key::figure)
                                .map(f -> new Task.Figure(f.number(), f.tolerance()))
                                .toList(),
                        first.before(),
                        first.after(),
                        stated.support(values));
        return Stem.of(asking, "figure")
                .flatMap(s -> Stated.prompt(values, v -> s.valued(v, Stream.of())))
                .map(p -> asking.question(p, task));
    }

    private static boolean ofOneMeasure(List<Key> keys) {
        return keys.stream()
                        .map(k -> List.of(k.figure().before(), k.figure().after()))
                        .distinct()
                        .count()
                == 1;
    }

    private static boolean content(Asking asking, Value said, List<Value> keys) {
        return keys.contains(said)
                || keys.stream().anyMatch(k -> asking.chronicle().entails(k, said));
    }

    /// A value that is a single number.
    private record Key(Value value, Figure figure) {
        static Optional<Key> of(Asking asking, Value value) {
            return Figure.of(asking.chronicle().vocabulary(), value).map(f -> new Key(value, f));
        }
    }
}
