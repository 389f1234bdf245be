package app.dateline.exchange;

import app.dateline.chronicle.Value;
import app.dateline.chronicle.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/// What must stand in a text that states an amount: its numbers, a sign of its unit, and how exactly it is meant.
final class AmountEvidence {
    private AmountEvidence() {}

    static List<Sought> of(Value.Amount amount, Optional<Vocabulary.Unit> unit) {
        var sought = new ArrayList<Sought>();
        var signs = unit.map(Vocabulary.Unit::signs).orElse(List.of());
        var scale = scale(signs);
        if (amount.qualifier() != Value.Qualifier.SEVERAL) {
            number(amount.from(), scale).ifPresent(sought::add);
            if (!amount.to().equals(amount.from())) {
                number(amount.to(), scale).ifPresent(sought::add);
            }
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

    static Sought number(double number) {
        return new Sought(
                "the number " + plain(number),
                p -> p.numbers().contains(number),
                List.of(plain(number)));
    }

    private static Optional<Sought> number(OptionalDouble number, double scale) {
        return number.stream()
                .mapToObj(n ->
                        new Sought(
                                "the number " + plain(n),
                                p -> p.numbers().contains(n) || scaled(n, scale, p),
                                List.of(plain(n), String.format(Locale.ENGLISH, "%,.0f", n))))
                .findFirst();
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

    private static String plain(double number) {
        return number == Math.rint(number)
                ? String.valueOf(Math.round(number))
                : String.valueOf(number);
    }
}
