package app.dateline.bank;

import java.util.List;
import java.util.Optional;

/// All revisions of all banks.
public interface Revisions {

    /// Keeps a revision unless one with its hash is there; says whether it wrote.
    boolean add(Revision revision);

    Optional<Revision> find(String topic, String hash);

    /// The hash of a topic's latest revision.
    Optional<String> latest(String topic);

    List<String> topics();
}
