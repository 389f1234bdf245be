package app.dateline.bank.check.blind;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What test-wise guessers go by: length, place, words shared with the stem, likeness, the rank of a year.
final class RulesOfThumb {
    private static final List<String> HEDGES =
            List.of(
                    "may", "might", "could", "can", "some", "several", "often", "partly", "little",
                    "more", "less", "rather", "hardly", "mostly");
    private static final List<String> ABSOLUTES =
            List.of(
                    "all", "always", "never", "none", "no", "only", "every", "any", "must",
                    "alone");

    private RulesOfThumb() {}

    /// Those by which any choice can be made.
    static Stream<Solver> of(String what, Predicate<Puzzle> takes) {
        return Stream.of(
                        extremes("longest", "shortest", takes, String::length),
                        extremes("most words", "fewest words", takes, o -> Tokens.of(o).size()),
                        extremes("most capitals", "fewest capitals", takes, RulesOfThumb::capitals),
                        extremes("most figures", "fewest figures", takes, RulesOfThumb::figures),
                        extremes("most hedged", "least hedged", takes, among(HEDGES)),
                        extremes("most absolute", "least absolute", takes, among(ABSOLUTES)),
                        both("last place", "first place", takes, (p, i) -> i),
                        both("last in the alphabet", "first in the alphabet", takes, ALPHABET),
                        both("most like the stem", "least like the stem", takes, SHARED),
                        both("most like the others", "odd one out", takes, LIKENESS),
                        Stream.of(
                                Solver.rule("middle place", takes, middle((p, i) -> i)),
                                Solver.rule(
                                        "middle length",
                                        takes,
                                        middle((p, i) -> p.options().get(i).length()))))
                .flatMap(s -> s)
                .map(s -> new Solver(s.name() + " of " + what, takes, s.learn(), false));
    }

    static Stream<Solver> ofYears() {
        Predicate<Puzzle> years = p -> p.form() == Form.YEARS;
        Liking year = (p, i) -> Integer.parseInt(p.options().get(i));
        return Stream.concat(
                both("latest year", "earliest year", years, year),
                Stream.of(Solver.rule("middle year", years, middle(year))));
    }

    static Stream<Solver> ofStatements() {
        return both("always false", "always true", p -> p.form() == Form.STATEMENT, (p, i) -> i);
    }

    static Stream<Solver> ofTimelines() {
        Predicate<Puzzle> lines = p -> p.form() == Form.TIMELINE;
        return Stream.concat(
                both("last gap", "first gap", lines, (p, i) -> i),
                Stream.of(Solver.rule("middle gap", lines, middle((p, i) -> i))));
    }

    private static final Liking ALPHABET =
            (p, i) -> p.options().stream().filter(o -> o.compareTo(p.options().get(i)) < 0).count();

    static final Liking SHARED =
            (p, i) -> {
                var stem = Tokens.roots(p.stem());
                return Tokens.roots(p.options().get(i)).stream().filter(stem::contains).count();
            };

    /// Words in common with each other option, as a share of the words of both.
    static final Liking LIKENESS =
            (p, i) -> {
                var mine = Tokens.roots(p.options().get(i));
                return IntStream.range(0, p.options().size())
                        .filter(k -> k != i)
                        .mapToObj(k -> Tokens.roots(p.options().get(k)))
                        .mapToDouble(other -> {
                            var common = mine.stream().filter(other::contains).count();
                            return common
                                    / Math.max(1.0, (double) mine.size() + other.size() - common);
                        })
                        .sum();
            };

    /// The nearer the middle rank of a measure the better: of four apart the two in the middle are alike.
    private static Liking middle(Liking measure) {
        return (p, i) -> {
            var own = measure.of(p, i);
            var below = IntStream.range(0, p.options().size()).filter(k -> measure.of(p, k) < own);
            var above = IntStream.range(0, p.options().size()).filter(k -> measure.of(p, k) > own);
            return -Math.abs(below.count() - above.count());
        };
    }

    private static Stream<Solver> extremes(
            String most, String least, Predicate<Puzzle> takes, ToDoubleFunction<String> measure) {
        return both(most, least, takes, (p, i) -> measure.applyAsDouble(p.options().get(i)));
    }

    private static Stream<Solver> both(
            String most, String least, Predicate<Puzzle> takes, Liking liking) {
        return Stream.of(
                Solver.rule(most, takes, liking),
                Solver.rule(least, takes, (p, i) -> -liking.of(p, i)));
    }

    private static double capitals(String option) {
        return option.chars().filter(Character::isUpperCase).count();
    }

    private static double figures(String option) {
        return option.chars().filter(Character::isDigit).count();
    }

    private static ToDoubleFunction<String> among(List<String> words) {
        return o -> Tokens.of(o).stream().filter(words::contains).count();
    }
}
