package app.dateline.exchange;

import app.dateline.chronicle.Value;
import app.dateline.chronicle.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// What must stand in a text that states an amount: its numbers, a sign of its unit, and how exactly it is meant.
final class AmountEvidence {
    private static final List<String> PER_CENT = List.of("per cent", "percent", "%");

    private AmountEvidence() {}

    static List<Sought> of(Value.Amount amount, Optional<Vocabulary.Unit> unit) {
        var sought = new ArrayList<Sought>();
        var signs = unit.map(Vocabulary.Unit::signs).orElse(List.of());
        var scale = scale(signs);
        if (amount.qualifier() != Value.Qualifier.SEVERAL) {
            var ends =
                    DoubleStream.concat(amount.from().stream(), amount.to().stream())
                            .boxed()
                            .collect(Collectors.toUnmodifiableSet());
            ends.stream().sorted().forEach(n -> sought.add(number(n, ends, signs, scale)));
        }
        sought.add(
                new Sought(
                        "a sign of the unit \"%s\": %s".formatted(amount.unit(), signs),
                        p -> p.saysAny(signs) || (scale > 1 && otherwiseScaled(amount, scale, p)),
                        signs));
        qualifier(amount.qualifier()).ifPresent(sought::add);
        amount.per().map(AmountEvidence::per).ifPresent(sought::add);
        return sought;
    }

    /// A share in per cent, beside its sign and beside its holder, who may be printed in several spellings.
    static List<Sought> of(Value.Share share, Optional<List<String>> holder) {
        var number = share.percent();
        var own = Set.of(number);
        var sought = new ArrayList<Sought>();
        sought.add(
                new Sought(
                        "the number %s beside \"per cent\"".formatted(Numbers.plain(number)),
                        p -> by(number, own, PER_CENT, p),
                        List.of(Numbers.plain(number))));
        sought.add(Sought.anyOf("\"per cent\"", PER_CENT));
        holder.ifPresent(names -> {
            sought.add(Sought.anyOf("a listed spelling of " + share.holder().orElse(""), names));
            sought.add(
                    new Sought(
                            "no other number between %s and its holder"
                                    .formatted(Numbers.plain(number)),
                            p -> by(number, own, names, p),
                            names));
        });
        return sought;
    }

    /// It stands beside a sign of its unit, or as the same amount in another scale.
    private static Sought number(
            double number, Set<Double> ends, List<String> signs, double scale) {
        var own =
                ends.stream()
                        .flatMap(n -> Stream.of(n, n * scale))
                        .collect(Collectors.toUnmodifiableSet());
        return new Sought(
                "the number %s beside a sign of its unit".formatted(Numbers.plain(number)),
                p -> by(number, own, signs, p) || (scale > 1 && scaled(number, scale, p)),
                List.of(Numbers.plain(number), String.format(Locale.ENGLISH, "%,.0f", number)));
    }

    /// Where none of the phrases stands, their absence is a fault of its own, and the number must only be there.
    private static boolean by(
            double number, Set<Double> own, List<String> phrases, Passage passage) {
        return passage.saysAny(phrases)
                ? passage.beside(number, own, phrases)
                : passage.numbers().contains(number);
    }

    /// 540 million is .54 billion.
    private static boolean otherwiseScaled(Value.Amount amount, double scale, Passage passage) {
        return amount.from().stream().anyMatch(n -> scaled(n, scale, passage))
                || amount.to().stream().anyMatch(n -> scaled(n, scale, passage));
    }

    private static boolean scaled(double number, double scale, Passage passage) {
        return passage.numbers().stream()
                .anyMatch(n -> Math.abs(n - number * scale) <= 1e-9 * number * scale);
    }

    private static double scale(List<String> signs) {
        return signs.stream()
                .map(Folding::fold)
                .filter(Numbers.SCALES::containsKey)
                .mapToDouble(s -> Numbers.SCALES.getOrDefault(s, 1.0))
                .findFirst()
                .orElse(1);
    }

    private static Optional<Sought> qualifier(Value.Qualifier qualifier) {
        var words =
                switch (qualifier) {
                    case EXACTLY -> List.<String>of();
                    case ABOUT ->
                            List.of(
                                    "about",
                                    "around",
                                    "some",
                                    "approximately",
                                    "nearly",
                                    "almost",
                                    "roughly",
                                    "close to",
                                    "worth",
                                    "circa",
                                    "estimated");
                    case AT_LEAST -> List.of("at least", "or more", "no less than", "minimum");
                    case MORE_THAN ->
                            List.of(
                                    "more than",
                                    "over",
                                    "above",
                                    "exceeding",
                                    "exceeded",
                                    "beyond");
                    case UP_TO ->
                            List.of("up to", "as many as", "as much as", "at most", "maximum");
                    case LESS_THAN ->
                            List.of("less than", "fewer than", "under", "below", "short of");
                    case SEVERAL ->
                            List.of("several", "a number of", "a few", "many", "some", "various");
                };
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(Sought.anyOf("one of the words " + words, words));
    }

    private static Sought per(String per) {
        var words =
                per.equals("year")
                        ? List.of("year", "annual", "annually", "yearly", "annum")
                        : List.of(per);
        return Sought.anyOf("one of the words " + words, words);
    }
}
