package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import app.dateline.bank.Unasked;
import app.dateline.chronicle.Actor;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Value;
import app.dateline.question.Option;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// "Who?" of every role that a person plays, among the counterparts of other events: persons by their full names.
public final class Who implements Recipe {
    private static final int WRONG = 3;
    private static final int FEWEST = 2;

    @Override
    public String id() {
        return "who";
    }

    @Override
    public List<Question> questions(Chronicle chronicle, Consumer<Unasked> unasked) {
        return Persons.asked(id(), chronicle, unasked).flatMap(a -> question(a).stream()).toList();
    }

    private Optional<Question> question(Asking asking) {
        var key = Persons.key(asking);
        if (key.isEmpty()) {
            return asking.none("no single person is named");
        }
        var value = new Value.Ref(key.get().id().value());
        return Stem.of(asking, "person")
                .flatMap(s ->
                        s.valued(value, Persons.names(key.get()))
                                .flatMap(p ->
                                        task(asking, key.get(), s.told())
                                                .map(t -> asking.question(p, t))));
    }

    private static Optional<Task> task(Asking asking, Actor key, String told) {
        var options = new ArrayList<Option>();
        Counterparts.of(asking, key).stream()
                .filter(c -> !Tokens.name(told, Persons.names(c.person())))
                .limit(WRONG)
                .map(Counterparts::option)
                .forEach(options::add);
        if (options.size() < FEWEST) {
            return asking.none("fewer than three persons can be offered");
        }
        var support = asking.support(new Value.Ref(key.id().value())).orElse(List.of());
        options.add(new Option(key.name(), support, List.of(), Optional.empty()));
        options.sort(Hash.order(asking.id(), Option::text));
        return Optional.of(
                new Task.ChooseOne(
                        options, options.stream().map(Option::text).toList().indexOf(key.name())));
    }
}
