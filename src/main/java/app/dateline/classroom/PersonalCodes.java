package app.dateline.classroom;

import app.dateline.study.LearnerId;
import java.time.Instant;
import java.util.Optional;

/// The personal codes of accounts, one each at most. Only a hash is kept of it (a PHC string, which says how it was made).
public interface PersonalCodes {

    /// Puts a code in the place of any the account had.
    void put(LearnerId account, String hash, Instant since);

    Optional<String> hash(LearnerId account);

    /// Since when the account's present code holds; nothing where it has none.
    Optional<Instant> since(LearnerId account);

    /// Says whether there was one to end.
    boolean end(LearnerId account);
}
