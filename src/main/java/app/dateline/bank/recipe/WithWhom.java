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

/// "With whom, for whom, by which state?": the other side of a meeting, an agreement, a sale. Asked of hosts, of the one whom
/// a telling leaves out of a list of those who took part, and of every role that a state or an organisation plays.
public final class WithWhom implements Recipe {
    static final String HOST = "host";

    @Override
    public String id() {
        return "with-whom";
    }

    @Override
    public List<Question> questions(Chronicle chronicle, Consumer<Unasked> unasked) {
        var teller = new Teller(chronicle);
        return chronicle.events().stream()
                .filter(e -> e.type() != Event.Type.THESIS && e.mergedInto().isEmpty())
                .flatMap(e ->
                        Actors.attributes(teller, e).stream()
                                .filter(a -> !a.equals(Where.PLACE))
                                .flatMap(a -> Asking.of(id(), teller, e, a, unasked)))
                .flatMap(a -> question(a).stream())
                .toList();
    }

    private static Optional<Question> question(Asking asking) {
        var key = Actors.key(asking);
        if (key.isEmpty()) {
            return asking.none("no single party is given");
        }
        if (!party(asking, key.get())) {
            return Optional.empty();
        }
        return Stem.of(asking, Actors.word(key.get()))
                .flatMap(s ->
                        s.valued(Actors.value(key.get()), Persons.names(key.get()))
                                .flatMap(p -> ActorTasks.choice(asking, key.get(), s, p)));
    }

    /// A person in a role of one's own is asked for by {@link Who}.
    private static boolean party(Asking asking, Actor key) {
        return switch (key.kind()) {
            case STATE, ORGANISATION -> true;
            case PERSON ->
                    asking.attribute().equals(HOST)
                            || asking.claims().stream()
                                    .noneMatch(c -> c.value().equals(Actors.value(key)));
            case WEAPON, PROJECT, PLACE -> false;
        };
    }
}
