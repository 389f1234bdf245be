package app.dateline.bank.check.blind;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// A way to answer the puzzles it `takes`. A rule of thumb needs to see no other puzzle; a learner, `trained` on those of half
/// the events with their keys, is tried on those of the other half.
record Solver(
        String name,
        Predicate<Puzzle> takes,
        Function<List<Puzzle>, Liking> learn,
        boolean trained) {

    static Solver rule(String name, Predicate<Puzzle> takes, Liking liking) {
        return new Solver(name, takes, none -> liking, false);
    }

    static Solver learner(
            String name, Predicate<Puzzle> takes, Function<List<Puzzle>, Liking> learn) {
        return new Solver(name, takes, learn, true);
    }
}
