package app.dateline.bank;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// A bank's files at one moment, never edited: hash, the revision it came from, when, who, why, and the files by name.
public record Revision(
        String topic,
        String hash,
        Optional<String> parent,
        Instant at,
        String who,
        String why,
        Map<String, String> files) {
    public Revision {
        files = Map.copyOf(files);
    }
}
