package app.dateline.classroom.quiz;

import app.dateline.study.LearnerId;
import java.time.Instant;
import java.util.Optional;

/// The decision to mark a quiz anew, after the facts were corrected that its questions ask.
///
/// @param id a UUID
/// @param by whom; nobody, once they are erased
/// @param revision of the bank whose facts count from here on
/// @param notice what students read of it
public record Regrade(
        String id,
        Instant at,
        Optional<LearnerId> by,
        String revision,
        Policy policy,
        String notice) {
    public static final int LONGEST = 1000;

    public Regrade {
        if (notice.isBlank() || notice.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "What students read of a correction has 1 to %d characters; found %d"
                            .formatted(LONGEST, notice.length()));
        }
    }

    public enum Policy {
        /// Whoever wins by the new keys wins; whoever was right by the old ones stays so.
        RAISE,

        /// What was right stays right beside what is right now, for papers to come too.
        BOTH,

        /// The new keys alone count.
        RAISE_AND_LOWER,

        /// Questions whose keys were wrong count for nobody.
        DROP
    }
}
