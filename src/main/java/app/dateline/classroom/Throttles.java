package app.dateline.classroom;

import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;

/// What was tried in vain, by a key that says what was tried (a hash: neither names nor addresses are kept).
public interface Throttles {

    /// What was tried so far, and what is to be kept in its place, held against every other writer: of many tries at once each
    /// counts. Gives what was there before.
    Limit.Tries change(String key, UnaryOperator<Limit.Tries> change);

    void forget(String key);

    /// What was tried in vain and last since an instant, by key.
    Map<String, Limit.Tries> since(Instant from);

    /// Forgets what was tried before an instant.
    void forget(Instant before);
}
