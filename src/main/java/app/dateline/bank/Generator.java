package app.dateline.bank;

import app.dateline.bank.recipe.Cards;
import app.dateline.bank.recipe.Recipes;
import app.dateline.chronicle.Chronicle;
import app.dateline.question.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/// Makes a topic's bank of its chronicle. The same chronicle gives the same bank, byte for byte.
public final class Generator {
    private Generator() {}

    public static Bank generate(Chronicle chronicle, String revision) {
        return generate(chronicle, revision, () -> {});
    }

    /// The same.
    ///
    /// @param each called before each of so many `steps`; what it throws ends the making
    public static Bank generate(Chronicle chronicle, String revision, Runnable each) {
        var questions = questions(chronicle, reason -> {}, each);
        each.run();
        return new Bank(revision, questions, Cards.of(chronicle, reason -> {}));
    }

    /// How many steps a making has.
    public static int steps() {
        return Recipes.all().size() + 1;
    }

    /// What was left unasked and why, by event and recipe.
    public static List<Unasked> unasked(Chronicle chronicle) {
        var reasons = new ArrayList<Unasked>();
        questions(chronicle, reasons::add, () -> {});
        Cards.of(chronicle, reasons::add);
        return reasons.stream()
                .distinct()
                .sorted(Comparator.comparing(Unasked::event).thenComparing(Unasked::toString))
                .toList();
    }

    private static List<Question> questions(
            Chronicle chronicle, Consumer<Unasked> unasked, Runnable each) {
        var shared = new Shared();
        return Recipes.all().stream()
                .flatMap(r -> {
                    each.run();
                    return r.questions(chronicle, unasked).stream();
                })
                .map(q -> Refutations.named(chronicle, q))
                .map(q -> q.rated(Difficulty.of(chronicle, q)))
                .map(shared::question)
                .sorted(Comparator.comparing(Question::id))
                .toList();
    }
}
