package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import app.dateline.bank.Unasked;
import app.dateline.chronicle.Actor;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Value;
import app.dateline.question.Question;
import app.dateline.question.Spelling;
import app.dateline.question.Task;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// "Who?", to be typed: the full name, every spelling of the articles, and the family name where nobody else has it.
public final class WhoTyped implements Recipe {

    @Override
    public String id() {
        return "who-typed";
    }

    @Override
    public List<Question> questions(Chronicle chronicle, Consumer<Unasked> unasked) {
        return Persons.asked(id(), chronicle, unasked)
                .filter(a -> a.source().isEmpty())
                .flatMap(a -> question(a).stream())
                .toList();
    }

    private Optional<Question> question(Asking asking) {
        var key = Persons.key(asking);
        if (key.isEmpty()) {
            return asking.none("no single person is named");
        }
        var value = new Value.Ref(key.get().id().value());
        return Stem.of(asking, "name")
                .flatMap(s -> s.valued(value, Persons.names(key.get())))
                .map(p -> asking.question(p, task(asking, key.get(), value)));
    }

    private static Task task(Asking asking, Actor key, Value value) {
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
        return new Task.TypeText(accepted, near, asking.support(value).orElse(List.of()));
    }
}
