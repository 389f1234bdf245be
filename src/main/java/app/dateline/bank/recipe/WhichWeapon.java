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

/// "Which helicopter, which fighter?" of a sale, a delivery or talks, among weapons of the same sort.
public final class WhichWeapon implements Recipe {
    private static final String EQUIPMENT = "equipment";

    @Override
    public String id() {
        return "weapon";
    }

    @Override
    public List<Question> questions(Chronicle chronicle, Consumer<Unasked> unasked) {
        var teller = new Teller(chronicle);
        return chronicle.events().stream()
                .filter(e -> e.type() == Event.Type.EVENT && e.mergedInto().isEmpty())
                .filter(e -> Teller.asks(e, EQUIPMENT))
                .flatMap(e -> Asking.of(id(), teller, e, EQUIPMENT, unasked))
                .flatMap(a -> question(a).stream())
                .toList();
    }

    private static Optional<Question> question(Asking asking) {
        var key = Actors.key(asking).filter(a -> a.kind() == Actor.Kind.WEAPON);
        if (key.isEmpty()) {
            return asking.none("no single weapon is named");
        }
        return Stem.of(asking, "weapon")
                .flatMap(s ->
                        s.valued(Actors.value(key.get()), Persons.names(key.get()))
                                .flatMap(p -> ActorTasks.choice(asking, key.get(), s, p)));
    }
}
