package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import app.dateline.bank.Unasked;
import app.dateline.chronicle.Actor;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Event;
import app.dateline.question.Question;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A sentence of our own with one name left out, to be typed: a place, a state, an organisation, a weapon, a project.
/// Persons are asked for by {@link WhoTyped}.
public final class Cloze implements Recipe {

    @Override
    public String id() {
        return "cloze";
    }

    @Override
    public List<Question> questions(Chronicle chronicle, Consumer<Unasked> unasked) {
        var teller = new Teller(chronicle);
        return chronicle.events().stream()
                .filter(e -> e.type() != Event.Type.THESIS && e.mergedInto().isEmpty())
                .flatMap(e ->
                        Actors.attributes(teller, e).stream()
                                .filter(a -> teller.plain(e, a).isPresent())
                                .map(a ->
                                        new Asking(id(), teller, e, a, Optional.empty(), unasked)))
                .flatMap(a -> question(a).stream())
                .toList();
    }

    private static Optional<Question> question(Asking asking) {
        var key = Actors.key(asking);
        if (key.isEmpty()) {
            return asking.none("no single name is given");
        }
        if (key.get().kind() == Actor.Kind.PERSON) {
            return Optional.empty();
        }
        return Stem.of(asking, "name of the " + Actors.word(key.get()))
                .flatMap(s -> s.valued(Actors.value(key.get()), Persons.names(key.get())))
                .map(p -> asking.question(p, ActorTasks.typed(asking, key.get())));
    }
}
