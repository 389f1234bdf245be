package app.dateline.study.progress;

import app.dateline.study.Attempt;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The scores of the finished rounds, the first played first.
public record Scores(List<RoundScore> rounds) {
    public Scores {
        rounds = List.copyOf(rounds);
    }

    public static Scores of(List<Attempt> attempts) {
        return new Scores(
                attempts.stream()
                        .sorted(Comparator.comparing((Attempt a) -> a.steps().getLast().at()))
                        .flatMap(a -> RoundScore.of(a).stream())
                        .toList());
    }

    /// The latest of them, at most so many.
    public Scores last(int count) {
        return new Scores(rounds.subList(Math.max(0, rounds.size() - count), rounds.size()));
    }

    /// The best; of several equally good the latest.
    public Optional<RoundScore> best() {
        return rounds.reversed().stream().max(Comparator.comparingDouble(RoundScore::share));
    }
}
