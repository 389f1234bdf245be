package app.dateline.chronicle;

import java.util.List;
import java.util.Optional;

/// The editor's remark on an attribute, or on one claim of it; `basis` is "outside" or the ids of claims.
public record Note(
        String attribute, Optional<ClaimId> claim, Sort sort, String says, List<String> basis) {
    public Note {
        basis = List.copyOf(basis);
    }

    /// An erratum says that the article is mistaken or misprints: such a claim never makes a plain question.
    public enum Sort {
        ERRATUM,
        CAUTION,
        READING_AID
    }
}
