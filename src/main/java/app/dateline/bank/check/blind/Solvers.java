package app.dateline.bank.check.blind;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All solvers there are, each for every sort of puzzle that it fits: choices by what there is to choose from, and by recipe
/// where one makes enough of them to tell skill from luck. One recipe makes all those of years.
final class Solvers {
    private static final int ENOUGH = 40;

    private Solvers() {}

    static List<Solver> of(List<Puzzle> puzzles) {
        return Stream.of(
                        ofForms(RulesOfThumb::of),
                        RulesOfThumb.ofYears(),
                        RulesOfThumb.ofStatements(),
                        RulesOfThumb.ofTimelines(),
                        ofForms(Counts::of),
                        Stream.of(Form.YEARS, Form.NAMES).map(Counts::neverKey),
                        ofForms(Learners::of),
                        Learners.ofSentences(Form.STATEMENT),
                        Learners.ofSentences(Form.TIMELINE),
                        ofRecipes(puzzles))
                .flatMap(s -> s)
                .toList();
    }

    private static Stream<Solver> ofForms(
            BiFunction<String, Predicate<Puzzle>, Stream<Solver>> solvers) {
        return Stream.concat(
                solvers.apply("all", p -> p.form().choice()),
                Stream.of(Form.YEARS, Form.NAMES, Form.CLAUSES)
                        .flatMap(form -> solvers.apply(form.words(), p -> p.form() == form)));
    }

    private static Stream<Solver> ofRecipes(List<Puzzle> puzzles) {
        return puzzles.stream()
                .filter(p -> p.form() == Form.NAMES || p.form() == Form.CLAUSES)
                .collect(Collectors.groupingBy(Puzzle::recipe, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(e -> e.getValue() >= ENOUGH)
                .map(Map.Entry::getKey)
                .flatMap(r -> Learners.of(r, p -> p.recipe().equals(r)));
    }
}
