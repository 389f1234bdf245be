package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import app.dateline.bank.Unasked;
import app.dateline.chronicle.Chronicle;
import app.dateline.question.Question;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// "Who?", to be typed: the full name, every spelling of the articles, and the family name where nobody else has it; where another
/// person has it, the blank asks for the full name.
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
        var value = Actors.value(key.get());
        var word =
                Names.of(asking.chronicle()).shared(key.get())
                        ? "full name of the person"
                        : "name of the person";
        return Stem.of(asking, word)
                .flatMap(s -> s.valued(value, Persons.names(key.get())))
                .map(p -> asking.question(p, ActorTasks.typed(asking, key.get())));
    }
}
