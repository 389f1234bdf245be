package app.dateline.bank.check.blind;

import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Solvers that learn from the keys of half the events what right options look like.
final class Learners {
    private Learners() {}

    static Stream<Solver> of(String what, Predicate<Puzzle> takes) {
        return Stream.of(
                bayes("options of " + what, takes, (p, i) -> Stream.of(p.options().get(i))),
                bayes(
                        "options by recipe of " + what,
                        takes,
                        byRecipe((p, i) -> Stream.of(p.options().get(i)))),
                bayes("words of " + what, takes, Learners::words),
                bayes("words by the stem's of " + what, takes, Learners::pairs),
                bayes("shapes of " + what, takes, Learners::shape),
                bayes("shapes by recipe of " + what, takes, byRecipe(Learners::shape)),
                bayes(
                        "words and shapes of " + what,
                        takes,
                        (p, i) -> Stream.concat(words(p, i), shape(p, i))),
                Solver.learner("best rule by recipe of " + what, takes, Learners::bestRule));
    }

    /// Of statements and timelines the words make the difference, their own or those of the events on either side.
    static Stream<Solver> ofSentences(Form form) {
        Predicate<Puzzle> takes = p -> p.form() == form;
        return Stream.of(
                bayes("words of " + form.words(), takes, Learners::words),
                bayes("words by the stem's of " + form.words(), takes, Learners::pairs),
                bayes("places of " + form.words(), takes, (p, i) -> Stream.of("place " + i)));
    }

    private static NaiveBayes.Marks byRecipe(NaiveBayes.Marks marks) {
        return (p, i) -> marks.of(p, i).map(m -> p.recipe() + " " + m);
    }

    private static Solver bayes(String name, Predicate<Puzzle> takes, NaiveBayes.Marks marks) {
        return Solver.learner("Bayes over " + name, takes, known -> new NaiveBayes(known, marks));
    }

    private static Stream<String> words(Puzzle puzzle, int option) {
        return Tokens.of(puzzle.options().get(option)).stream();
    }

    /// Every word of the option beside every word of the stem.
    private static Stream<String> pairs(Puzzle puzzle, int option) {
        var stem = Tokens.roots(puzzle.stem());
        return Tokens.of(puzzle.options().get(option)).stream()
                .flatMap(w -> stem.stream().map(s -> s + " " + w));
    }

    /// How long it is beside the others, where it stands, how it begins and ends, what it shares with stem and others.
    private static Stream<String> shape(Puzzle puzzle, int option) {
        var text = puzzle.options().get(option);
        var words = Tokens.of(text);
        return Stream.of(
                "length " + rank(puzzle, option, (p, i) -> p.options().get(i).length()),
                "words " + rank(puzzle, option, (p, i) -> Tokens.of(p.options().get(i)).size()),
                "stem " + rank(puzzle, option, RulesOfThumb.SHARED),
                "like " + rank(puzzle, option, RulesOfThumb.LIKENESS),
                "place " + option,
                "first " + (words.isEmpty() ? "" : words.getFirst()),
                "last " + (words.isEmpty() ? "" : words.getLast()));
    }

    private static long rank(Puzzle puzzle, int option, Liking measure) {
        var own = measure.of(puzzle, option);
        return IntStream.range(0, puzzle.options().size())
                .filter(i -> measure.of(puzzle, i) < own)
                .count();
    }

    /// For each recipe the rule of thumb that would have won most.
    private static Liking bestRule(List<Puzzle> known) {
        var rules = RulesOfThumb.of("", p -> true).map(s -> s.learn().apply(known)).toList();
        var best = new HashMap<String, Liking>();
        known.stream()
                .map(Puzzle::recipe)
                .distinct()
                .forEach(recipe -> best.put(recipe, bestOf(rules, known, recipe)));
        return (p, i) -> best.getOrDefault(p.recipe(), (q, k) -> 0).of(p, i);
    }

    private static Liking bestOf(List<Liking> rules, List<Puzzle> known, String recipe) {
        Liking best = rules.getFirst();
        var most = -1.0;
        for (var rule : rules) {
            var hits =
                    known.stream()
                            .filter(p -> p.recipe().equals(recipe))
                            .mapToDouble(rule::hit)
                            .sum();
            if (hits > most) {
                most = hits;
                best = rule;
            }
        }
        return best;
    }
}
