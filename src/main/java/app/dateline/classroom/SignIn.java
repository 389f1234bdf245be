package app.dateline.classroom;

import app.dateline.study.LearnerId;
import java.time.Duration;
import java.time.Instant;

/// That somebody is signed in at one browser. The browser holds a secret, of which only a hash is kept; `id` is what it is called
/// where it is to be ended.
///
/// @param device the browser in words, as it called itself
/// @param shared whether others use that computer too: it ends sooner then
/// @param byCode whether it was by a personal code, with which it ends
public record SignIn(
        String id,
        LearnerId learner,
        Instant since,
        Instant lastUsed,
        String device,
        boolean shared,
        boolean byCode) {
    /// How long it lasts when it is not used.
    public static final Duration KEPT = Duration.ofDays(180);

    private static final Duration KEPT_SHARED = Learner.KEPT_SHARED;

    /// Ends it where nobody used it for so long. A clock that ran back ends nothing.
    public boolean valid(Instant now) {
        return now.isBefore(lastUsed.plus(shared ? KEPT_SHARED : KEPT));
    }
}
