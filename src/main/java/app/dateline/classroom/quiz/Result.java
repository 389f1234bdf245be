package app.dateline.classroom.quiz;

import app.dateline.question.Marking;
import java.util.Optional;

/// What one question of a paper came to.
///
/// @param marking of the answer that stood last; none where there was no answer
/// @param share of the full mark, as the behaviour has it: 1 is all of it, and by {@link Certainty} one may lose up to 2
public record Result(Optional<Marking> marking, double share) {
    private static final double LEAST = -2;

    public static final Result NONE = new Result(Optional.empty(), 0);

    public Result {
        if (!(share >= LEAST && share <= 1)) {
            throw new IllegalArgumentException(
                    "A question earns from %s to 1 of its mark; found %s".formatted(LEAST, share));
        }
    }
}
