package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import app.dateline.bank.Unasked;
import app.dateline.chronicle.Chronicle;
import app.dateline.question.Question;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// "Who?" of every role that a person plays, among the counterparts of other events: persons by their full names. Hosts are
/// asked for by {@link WithWhom}.
public final class Who implements Recipe {

    @Override
    public String id() {
        return "who";
    }

    @Override
    public List<Question> questions(Chronicle chronicle, Consumer<Unasked> unasked) {
        return Persons.asked(id(), chronicle, unasked)
                .filter(a -> !a.attribute().equals(WithWhom.HOST))
                .flatMap(a -> question(a).stream())
                .toList();
    }

    private Optional<Question> question(Asking asking) {
        var key = Persons.key(asking);
        if (key.isEmpty()) {
            return asking.none("no single person is named");
        }
        return Stem.of(asking, "person")
                .flatMap(s ->
                        s.valued(Actors.value(key.get()), Persons.names(key.get()))
                                .flatMap(p -> ActorTasks.choice(asking, key.get(), s, p)));
    }
}
