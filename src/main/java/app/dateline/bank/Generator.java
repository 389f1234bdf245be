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
        return new Bank(
                revision, questions(chronicle, reason -> {}), Cards.of(chronicle, reason -> {}));
    }

    /// What was left unasked and why, by event and recipe.
    public static List<Unasked> unasked(Chronicle chronicle) {
        var reasons = new ArrayList<Unasked>();
        questions(chronicle, reasons::add);
        Cards.of(chronicle, reasons::add);
        return reasons.stream()
                .distinct()
                .sorted(Comparator.comparing(Unasked::event).thenComparing(Unasked::toString))
                .toList();
    }

    private static List<Question> questions(Chronicle chronicle, Consumer<Unasked> unasked) {
        var shared = new Shared();
        return Recipes.all().stream()
                .flatMap(r -> r.questions(chronicle, unasked).stream())
                .map(q -> Refutations.named(chronicle, q))
                .map(q -> q.rated(Difficulty.of(chronicle, q)))
                .map(shared::question)
                .sorted(Comparator.comparing(Question::id))
                .toList();
    }
}
