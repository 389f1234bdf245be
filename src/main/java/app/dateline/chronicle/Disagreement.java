package app.dateline.chronicle;

import java.util.List;

/// Claims about one attribute of one event that do not say the same, and in which way they differ.
public record Disagreement(EventId event, String attribute, Sort sort, List<Claim> claims) {
    public Disagreement {
        claims = List.copyOf(claims);
    }

    /// Conflict: incompatible values. Refinement: one entails another. Alias: one actor under several spellings.
    /// Erratum: a claim that an editor's note marks as mistaken or misprinted.
    public enum Sort {
        CONFLICT,
        REFINEMENT,
        ALIAS,
        ERRATUM
    }
}
