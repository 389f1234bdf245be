package app.dateline.bank.check.blind;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Learns which marks of an option speak for it: the sum, over its marks, of the logarithm of how much likelier a mark is
/// among keys than among wrong options, with one added to each count (Laplace); every mark never seen counts as one more.
final class NaiveBayes implements Liking {
    private final Marks marks;
    private final Map<String, Integer> right = new HashMap<>();
    private final Map<String, Integer> wrong = new HashMap<>();
    private final double rights;
    private final double wrongs;

    NaiveBayes(List<Puzzle> known, Marks marks) {
        this.marks = marks;
        for (var puzzle : known) {
            for (var i = 0; i < puzzle.options().size(); i++) {
                var counts = puzzle.key().contains(i) ? right : wrong;
                marks.of(puzzle, i).forEach(m -> counts.merge(m, 1, Integer::sum));
            }
        }
        var sorts = new HashSet<>(right.keySet());
        sorts.addAll(wrong.keySet());
        rights = total(right) + sorts.size() + 1;
        wrongs = total(wrong) + sorts.size() + 1;
    }

    private static int total(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(n -> n).sum();
    }

    @Override
    public double of(Puzzle puzzle, int option) {
        return marks.of(puzzle, option)
                .mapToDouble(m ->
                        Math.log((right.getOrDefault(m, 0) + 1) / rights)
                                - Math.log((wrong.getOrDefault(m, 0) + 1) / wrongs))
                .sum();
    }

    /// What a learner looks at in an option.
    @FunctionalInterface
    interface Marks {
        Stream<String> of(Puzzle puzzle, int option);
    }
}
