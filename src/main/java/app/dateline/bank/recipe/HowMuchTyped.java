package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import app.dateline.bank.Unasked;
import app.dateline.chronicle.Chronicle;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// "How much, how many?", to be typed in the unit shown. An open amount ("more than 2") is not asked: many numbers would be
/// right.
public final class HowMuchTyped implements Recipe {

    @Override
    public String id() {
        return "how-much-typed";
    }

    @Override
    public List<Question> questions(Chronicle chronicle, Consumer<Unasked> unasked) {
        return Amounts.asked(id(), chronicle, unasked).flatMap(a -> question(a).stream()).toList();
    }

    private static Optional<Question> question(Asking asking) {
        var key = Amounts.key(asking);
        var figure = key.flatMap(k -> Figure.of(asking.chronicle().vocabulary(), k));
        var support = key.flatMap(asking::support);
        if (figure.isEmpty() || support.isEmpty()) {
            return asking.none("it is open, a range or several numbers");
        }
        var asked = figure.get();
        var task =
                new Task.TypeNumber(
                        asked.number(),
                        asked.tolerance(),
                        asked.before(),
                        asked.after(),
                        support.get());
        return Stem.of(asking, "figure")
                .flatMap(s -> s.valued(key.get(), Stream.of()))
                .map(p -> asking.question(p, task));
    }
}
