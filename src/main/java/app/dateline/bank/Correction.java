package app.dateline.bank;

import java.time.Instant;
import java.util.Optional;

/// What a revision of a bank changed about a fact: the value it had before and the one it has now, in words; none where
/// nothing is said of it.
///
/// @param fact the fact's key
/// @param revision the hash of the revision that changed it
/// @param at when the revision was taken
public record Correction(
        String fact, String revision, Instant at, Optional<String> was, Optional<String> now) {
    public Correction {
        if (was.equals(now)) {
            throw new IllegalArgumentException(
                    "A correction of %s changes something; found %s before and after"
                            .formatted(fact, was.orElse("nothing")));
        }
    }
}
