package app.dateline.study.progress;

import app.dateline.study.Attempt;
import app.dateline.study.AttemptId;
import java.time.LocalDate;
import java.util.Optional;

/// How a finished round went: the learner's day of its last answer, how many questions were right in full, of how many, and
/// whether it repeated the misses of another.
public record RoundScore(AttemptId round, LocalDate day, int right, int of, boolean repeated) {
    public RoundScore {
        if (right < 0 || of < 1 || right > of) {
            throw new IllegalArgumentException(
                    "A score is a number right of one or more; found %d of %d"
                            .formatted(right, of));
        }
    }

    /// The score of a round, unless it is still open or was never answered.
    public static Optional<RoundScore> of(Attempt round) {
        return round.finished() && !round.answers().isEmpty()
                ? Optional.of(
                        new RoundScore(
                                round.id(),
                                round.answers().getLast().day(),
                                round.size() - round.misses().size(),
                                round.size(),
                                round.start().missesOf().isPresent()))
                : Optional.empty();
    }

    /// The share right in full, from 0 to 1.
    public double share() {
        return (double) right / of;
    }
}
