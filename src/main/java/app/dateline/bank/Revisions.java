package app.dateline.bank;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// All revisions of all banks.
public interface Revisions {

    /// Keeps a revision unless one with its hash is there; says whether it wrote.
    boolean add(Revision revision);

    Optional<Revision> find(String topic, String hash);

    /// The hash of a topic's latest revision.
    Optional<String> latest(String topic);

    /// The same, held against every other writer until the transaction ends.
    Optional<String> claim(String topic);

    /// All of a topic, the latest first, without their files.
    List<Head> history(String topic);

    List<String> topics();

    /// A revision without its files.
    record Head(String hash, Optional<String> parent, Instant at, String who, String why) {}
}
