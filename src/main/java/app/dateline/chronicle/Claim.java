package app.dateline.chronicle;

import java.time.Period;
import java.util.List;
import java.util.Optional;

/// The unit of truth: one article says one thing about one attribute of one event.
public record Claim(
        ClaimId id,
        EventId event,
        String attribute,
        Value value,
        ArticleId article,
        List<Span> at,
        List<Lines> lines,
        Modality modality,
        Optional<ActorId> by,
        Optional<String> via,
        Optional<String> printed,
        Optional<Derivation> derived,
        List<String> words,
        List<ClaimId> excludes) {
    public Claim {
        at = List.copyOf(at);
        lines = List.copyOf(lines);
        words = List.copyOf(words);
        excludes = List.copyOf(excludes);
        if (at.isEmpty()) {
            throw new IllegalArgumentException(
                    "Claim %s points at no words of its article".formatted(id));
        }
    }

    public boolean asserted() {
        return modality == Modality.ASSERTED;
    }

    /// The value follows from another claim of the same article, moved by a period, as `words` of the text say.
    public record Derivation(ClaimId from, Period shift, String words) {}
}
