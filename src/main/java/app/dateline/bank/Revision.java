package app.dateline.bank;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// A bank's files at one moment, never edited: hash, the revision it came from, when, who, why, and the files by name. Who is one of
/// the three below: which author it was is kept apart from it.
public record Revision(
        String topic,
        String hash,
        Optional<String> parent,
        Instant at,
        String who,
        String why,
        Map<String, String> files) {
    /// An edition as it shipped with the program.
    public static final String SHIPPED = "Dateline";

    /// What shipped, merged with what authors had changed here.
    public static final String MERGED = "edition";

    public static final String AUTHOR = "author";

    public Revision {
        files = Map.copyOf(files);
    }
}
