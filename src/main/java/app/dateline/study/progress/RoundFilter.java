package app.dateline.study.progress;

import app.dateline.study.Attempt;
import java.time.LocalDate;
import java.util.Optional;

/// Which rounds of a history are wanted: from a day to a day, both counted, and by how they went.
public record RoundFilter(Optional<LocalDate> from, Optional<LocalDate> to, Outcome outcome) {
    public static final RoundFilter ALL =
            new RoundFilter(Optional.empty(), Optional.empty(), Outcome.ANY);

    /// How a round stands. A round left open is neither missed nor right.
    public enum Outcome {
        ANY,
        RIGHT,
        MISSED,
        OPEN
    }

    public boolean wants(Attempt round, LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && to.filter(day::isAfter).isEmpty()
                && wants(round);
    }

    private boolean wants(Attempt round) {
        return switch (outcome) {
            case ANY -> true;
            case RIGHT -> round.finished() && round.misses().isEmpty();
            case MISSED -> round.finished() && !round.misses().isEmpty();
            case OPEN -> !round.finished();
        };
    }
}
