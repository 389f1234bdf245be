package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import app.dateline.bank.Unasked;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Value.Amount;
import app.dateline.chronicle.Vocabulary;
import app.dateline.question.Option;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// "How much?" or "how many?" of one figure, among figures of the same unit. Where the articles differ, one question an
/// article, with the others' figures to choose from.
public final class HowMuch implements Recipe {

    @Override
    public String id() {
        return "how-much";
    }

    @Override
    public List<Question> questions(Chronicle chronicle, Consumer<Unasked> unasked) {
        var teller = new Teller(chronicle);
        return chronicle.events().stream()
                .filter(e -> e.mergedInto().isEmpty())
                .flatMap(e ->
                        amounts(chronicle, e).flatMap(a -> Asking.of(id(), teller, e, a, unasked)))
                .flatMap(a -> question(a).stream())
                .toList();
    }

    private static Stream<String> amounts(Chronicle chronicle, Event event) {
        return event.claims().stream()
                .map(Claim::attribute)
                .distinct()
                .filter(name ->
                        Optional.ofNullable(chronicle.vocabulary().attributes().get(name))
                                .filter(a -> a.type() == Vocabulary.ValueType.AMOUNT && !a.many())
                                .isPresent());
    }

    private Optional<Question> question(Asking asking) {
        var key =
                asking.claims().stream()
                        .flatMap(c -> Figure.of(c).stream())
                        .filter(a -> asking.support(a).isPresent())
                        .findFirst();
        if (key.isEmpty()) {
            return asking.none("no single figure stands");
        }
        var plain = BigDecimal.valueOf(key.get().from().orElseThrow());
        return Stem.of(asking, "amount")
                .flatMap(s ->
                        s.valued(key.get(), Stream.of(plain.stripTrailingZeros().toPlainString())))
                .flatMap(p -> task(asking, key.get()).map(t -> asking.question(p, t)));
    }

    private static Optional<Task> task(Asking asking, Amount key) {
        var figures = new ArrayList<>(Figure.wrong(asking, key));
        if (figures.size() < Figure.FEWEST) {
            return asking.none("fewer than three figures can be offered");
        }
        if (figures.stream().allMatch(f -> f.option().trueOf().isEmpty())) {
            return asking.none("no other figure of the bank can be offered");
        }
        var right =
                new Option(
                        asking.teller().wording().words(key),
                        asking.support(key).orElse(List.of()),
                        List.of(),
                        Optional.empty());
        figures.add(new Figure(key, right, false));
        figures.sort(Comparator.comparingDouble(Figure::number));
        var options = figures.stream().map(Figure::option).toList();
        return Optional.of(new Task.ChooseOne(options, options.indexOf(right)));
    }
}
