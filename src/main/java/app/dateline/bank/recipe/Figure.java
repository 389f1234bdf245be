package app.dateline.bank.recipe;

import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Value.Amount;
import app.dateline.chronicle.Value.Qualifier;
import app.dateline.question.Fact;
import app.dateline.question.Option;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A figure to choose, in the dress of the key, "about" and all, so that only the number tells them apart; `own` where
/// another article gives it for the very thing asked.
record Figure(Amount amount, Option option, boolean own) {
    static final int FEWEST = 2;
    private static final int WRONG = 3;

    /// Where the bank has too few figures of a unit, shares and multiples of the key make up three options, never more.
    private static final List<Double> MADE_UP = List.of(0.5, 1.5, 2.0, 0.75, 3.0, 0.25);

    /// A claim of one figure, exact or about: an open end rules out too little to ask for.
    static Optional<Amount> of(Claim claim) {
        return claim.value() instanceof Amount amount
                        && amount.from().isPresent()
                        && amount.from().equals(amount.to())
                        && (amount.qualifier() == Qualifier.EXACTLY
                                || amount.qualifier() == Qualifier.ABOUT)
                ? Optional.of(amount)
                : Optional.empty();
    }

    double number() {
        return amount.from().orElseThrow();
    }

    /// Wrong figures round the key, the nearest by proportion first.
    static List<Figure> wrong(Asking asking, Amount key) {
        var byNumber = new TreeMap<Double, Figure>();
        facts(asking, key).forEach(f -> byNumber.putIfAbsent(f.number(), f));
        var number = key.from().orElseThrow();
        for (var share : MADE_UP) {
            if (byNumber.size() < FEWEST && decimals(number * share) <= decimals(number)) {
                proved(asking, key, number * share, Optional.empty())
                        .ifPresent(f -> byNumber.putIfAbsent(f.number(), f));
            }
        }
        var best =
                byNumber.values().stream()
                        .sorted(
                                Comparator.comparing((Figure f) -> !f.own())
                                        .thenComparingDouble(
                                                f -> Math.abs(Math.log(f.number() / number))))
                        .toList();
        var lower = best.stream().filter(f -> f.number() < number).toList();
        var upper = best.stream().filter(f -> f.number() > number).toList();
        return Ranked.round(asking.id(), WRONG, lower, upper, own(lower), own(upper));
    }

    private static boolean own(List<Figure> side) {
        return !side.isEmpty() && side.getFirst().own();
    }

    private static int decimals(double number) {
        return Math.max(0, BigDecimal.valueOf(number).stripTrailingZeros().scale());
    }

    /// The other articles' figures for the same thing, then all figures of the unit, the same attribute first.
    private static Stream<Figure> facts(Asking asking, Amount key) {
        return asking.chronicle().events().stream()
                .filter(e -> e.mergedInto().isEmpty())
                .flatMap(
                        e -> e.claims().stream().filter(Claim::asserted).filter(c -> !e.erratum(c)))
                .filter(c -> asking.source().isPresent() || !asking.about(c))
                .filter(c -> of(c).filter(a -> comparable(a, key)).isPresent())
                .sorted(
                        Comparator.comparing((Claim c) -> !asking.about(c))
                                .thenComparing(c -> !c.attribute().equals(asking.attribute()))
                                .thenComparing(Claim::id))
                .flatMap(c ->
                        proved(
                                asking,
                                key,
                                of(c).orElseThrow().from().orElseThrow(),
                                Optional.of(asking.trueOf(c)))
                                .stream());
    }

    private static boolean comparable(Amount one, Amount other) {
        return one.unit().equals(other.unit()) && one.per().equals(other.per());
    }

    private static Optional<Figure> proved(
            Asking asking, Amount key, double number, Optional<Fact> trueOf) {
        var end = OptionalDouble.of(number);
        var amount = new Amount(end, end, key.unit(), key.per(), key.qualifier());
        var words = asking.teller().wording().words(amount);
        return asking.refutation(amount)
                .map(by ->
                        new Figure(
                                amount,
                                new Option(words, List.of(), by, trueOf),
                                trueOf.flatMap(Fact::article).isPresent()));
    }
}
