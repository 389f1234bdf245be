package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import app.dateline.bank.Unasked;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Event;
import app.dateline.question.Question;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// "Where?", as exactly as an article has it, among places of other events that are of the same level: cities stand beside
/// cities. Where the articles differ, one question an article.
public final class Where implements Recipe {
    static final String PLACE = "place";

    @Override
    public String id() {
        return "where";
    }

    @Override
    public List<Question> questions(Chronicle chronicle, Consumer<Unasked> unasked) {
        var teller = new Teller(chronicle);
        return chronicle.events().stream()
                .filter(e -> e.type() == Event.Type.EVENT && e.mergedInto().isEmpty())
                .filter(e -> e.status() == Event.Status.HAPPENED && !e.claims(PLACE).isEmpty())
                .flatMap(e -> Asking.of(id(), teller, e, PLACE, unasked))
                .flatMap(a -> question(a).stream())
                .toList();
    }

    private static Optional<Question> question(Asking asking) {
        var key = Actors.key(asking);
        if (key.isEmpty()) {
            return asking.none("no single place is given");
        }
        var word = Actors.word(key.get());
        return Stem.of(asking, word)
                .flatMap(s ->
                        s.named(key.get(), word)
                                .flatMap(p -> ActorTasks.choice(asking, key.get(), s, p)));
    }
}
