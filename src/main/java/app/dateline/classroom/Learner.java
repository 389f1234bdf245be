package app.dateline.classroom;

import app.dateline.study.LearnerId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Someone who learns: a guest known by a cookie, or whoever signs in to an account.
///
/// @param shared when a guest at a computer that others use too was last there; nothing of anybody else
public record Learner(LearnerId id, Instant since, Optional<Instant> shared) {
    /// How long a guest at a shared computer is kept when they are not there.
    public static final Duration KEPT_SHARED = Duration.ofHours(12);

    public static Learner fresh(LearnerId id, Instant since) {
        return new Learner(id, since, Optional.empty());
    }

    /// Whether they are still known: a guest at a shared computer is not for long. A clock that ran back ends nothing.
    public boolean known(Instant now) {
        return shared.filter(used -> !now.isBefore(used.plus(KEPT_SHARED))).isEmpty();
    }
}
