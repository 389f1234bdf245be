package app.dateline.bank.check.blind;

import app.dateline.question.Question;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// How a solver fared: in how many puzzles it was right of those tried, and in how many a guesser would be. A solver that
/// wavers between two options, one of them right, is right in half a puzzle.
public record Trial(String solver, int tried, double hits, double guessed) {

    /// Every solver tried on the questions that have something to choose from.
    public static List<Trial> all(List<Question> questions) {
        return ofPuzzles(questions.stream().flatMap(q -> Puzzle.of(q).stream()).toList());
    }

    static List<Trial> ofPuzzles(List<Puzzle> puzzles) {
        return Solvers.of(puzzles).stream()
                .map(s -> of(s, puzzles.stream().filter(s.takes()).toList()))
                .filter(t -> t.tried() > 0)
                .toList();
    }

    private static Trial of(Solver solver, List<Puzzle> puzzles) {
        var hits =
                solver.trained()
                        ? Stream.of(true, false)
                                .mapToDouble(h -> hits(solver, puzzles, half(h), half(!h)))
                                .sum()
                        : hits(solver, puzzles, p -> true, p -> true);
        var guessed = puzzles.stream().mapToDouble(Puzzle::chance).sum();
        return new Trial(solver.name(), puzzles.size(), hits, guessed);
    }

    private static double hits(
            Solver solver, List<Puzzle> all, Predicate<Puzzle> known, Predicate<Puzzle> asked) {
        var liking = solver.learn().apply(all.stream().filter(known).toList());
        return all.stream().filter(asked).mapToDouble(liking::hit).sum();
    }

    /// Half the events, by a hash of their ids: nothing learnt of an event is of use in its other questions.
    private static Predicate<Puzzle> half(boolean odd) {
        return p -> (Integer.bitCount(p.event().hashCode()) % 2 == 1) == odd;
    }

    public double share() {
        return hits / tried;
    }

    public double chance() {
        return guessed / tried;
    }
}
