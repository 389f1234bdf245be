package app.dateline.chronicle;

import java.util.List;

/// Claims about one attribute of one event that do not say the same, and in which way they differ.
public record Disagreement(EventId event, String attribute, Sort sort, List<Claim> claims) {
    public Disagreement {
        claims = List.copyOf(claims);
    }

    /// Whether one article contradicts itself, with no other taking part.
    public boolean ofOneArticle() {
        return claims.stream().map(Claim::article).distinct().count() == 1;
    }

    /// Conflict: what cannot both be true, be it of two articles or of one. Refinement: one article says more exactly what
    /// another says. Modality: what one asserts, another plans, reports, supposes or denies. Alias: one actor under several
    /// spellings. Erratum: a claim that an editor's note marks as mistaken or misprinted.
    public enum Sort {
        CONFLICT,
        REFINEMENT,
        MODALITY,
        ALIAS,
        ERRATUM
    }
}
