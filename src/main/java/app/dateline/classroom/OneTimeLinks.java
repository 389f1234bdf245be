package app.dateline.classroom;

import app.dateline.classroom.OneTimeLink.Purpose;
import app.dateline.study.LearnerId;
import java.time.Instant;
import java.util.Optional;

/// All links that were not used yet, found by the hash of their secret.
public interface OneTimeLinks {

    /// Adds a link in the place of every other for the same.
    void put(OneTimeLink link, String secretHash);

    /// Where it is valid, only to look at.
    Optional<OneTimeLink> find(Purpose purpose, String secretHash, Instant now);

    /// Uses the link up, where it is valid: of many who do so at once one gets it.
    Optional<OneTimeLink> use(Purpose purpose, String secretHash, Instant now);

    /// No link for this account is valid any more.
    void end(LearnerId account);
}
