package app.dateline.bank.check.blind;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What shows only to one who has gone through many questions: at how many events each option was offered, and at how many
/// it was right.
record Counts(Map<String, Set<String>> offered, Map<String, Set<String>> right) {

    static Stream<Solver> of(String what, Predicate<Puzzle> takes) {
        return Stream.of(
                Solver.learner(
                        "most frequent of " + what,
                        takes,
                        known -> in(known).liking(Counts::offered, 1)),
                Solver.learner(
                        "least frequent of " + what,
                        takes,
                        known -> in(known).liking(Counts::offered, -1)),
                Solver.learner(
                        "key elsewhere of " + what,
                        takes,
                        known -> in(known).liking(Counts::right, 1)));
    }

    /// Who has learnt that Moscow was right elsewhere knows nothing of this; who has learnt of which event a clause is true
    /// knows a fact, and may strike it out here.
    static Solver neverKey(Form form) {
        return Solver.learner(
                "never key elsewhere of " + form.words(),
                p -> p.form() == form,
                known -> in(known).liking(Counts::right, -1));
    }

    private static Counts in(List<Puzzle> puzzles) {
        var counts = new Counts(new HashMap<>(), new HashMap<>());
        for (var puzzle : puzzles) {
            IntStream.range(0, puzzle.options().size())
                    .forEach(i -> {
                        note(counts.offered, puzzle, i);
                        if (puzzle.key().contains(i)) {
                            note(counts.right, puzzle, i);
                        }
                    });
        }
        return counts;
    }

    private static void note(Map<String, Set<String>> events, Puzzle puzzle, int option) {
        events.computeIfAbsent(puzzle.options().get(option), t -> new HashSet<>())
                .add(puzzle.event());
    }

    private Liking liking(Function<Counts, Map<String, Set<String>>> which, int sign) {
        var events = which.apply(this);
        return (p, i) -> sign * events.getOrDefault(p.options().get(i), Set.of()).size();
    }
}
