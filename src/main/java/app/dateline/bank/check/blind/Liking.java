package app.dateline.bank.check.blind;

import java.util.List;
import java.util.stream.IntStream;

/// How much a solver likes each option of a puzzle; it takes what it likes best, and wavers where several are liked alike.
@FunctionalInterface
interface Liking {
    double of(Puzzle puzzle, int option);

    /// The share of what it likes best that is right: 1 where it must hit, 0 where it must miss.
    default double hit(Puzzle puzzle) {
        var scores =
                IntStream.range(0, puzzle.options().size())
                        .mapToDouble(i -> of(puzzle, i))
                        .toArray();
        var best = IntStream.range(0, scores.length).mapToDouble(i -> scores[i]).max().orElse(0);
        var liked = IntStream.range(0, scores.length).filter(i -> scores[i] == best).boxed();
        return share(liked.toList(), puzzle);
    }

    private static double share(List<Integer> liked, Puzzle puzzle) {
        return (double) liked.stream().filter(puzzle.key()::contains).count() / liked.size();
    }
}
