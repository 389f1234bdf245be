package app.dateline.classroom.quiz;

import app.dateline.study.LearnerId;
import java.time.Instant;
import java.util.Optional;

/// A mark for a whole quiz that somebody set by hand, with a reason that the student reads.
///
/// @param id a UUID
/// @param by whom; nobody, once they are erased
/// @param share of the full mark, from 0 to 1; none takes back what was set before
public record HandMark(
        String id,
        LearnerId student,
        Instant at,
        Optional<LearnerId> by,
        Optional<Double> share,
        String why) {
    public static final int LONGEST = 500;

    public HandMark {
        share.filter(s -> !(s >= 0 && s <= 1))
                .ifPresent(s -> {
                    throw new IllegalArgumentException(
                            "A mark set by hand lies between 0 and 1; found " + s);
                });
        if (why.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "A reason has up to %d characters; found %d".formatted(LONGEST, why.length()));
        }
    }
}
