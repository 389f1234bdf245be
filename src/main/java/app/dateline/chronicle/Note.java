package app.dateline.chronicle;

import java.util.List;
import java.util.Optional;

/// The editor's remark on an attribute, or on one claim of it; `basis` is "outside" or the ids of claims,
/// and may be empty where a rank stands. `dismissed` are events that look as if they counted against a rank, and do not.
public record Note(
        String attribute,
        Optional<ClaimId> claim,
        Sort sort,
        String says,
        List<String> basis,
        List<EventId> dismissed) {
    public Note {
        basis = List.copyOf(basis);
        dismissed = List.copyOf(dismissed);
    }

    /// Of a note that dismisses nothing.
    public Note(
            String attribute, Optional<ClaimId> claim, Sort sort, String says, List<String> basis) {
        this(attribute, claim, sort, says, basis, List.of());
    }

    /// Whether a learner is shown it after an answer; how to read the article is for those who have it before them, and that a
    /// claim stands for those who keep the data.
    public boolean forLearners() {
        return switch (sort) {
            case ERRATUM, CAUTION -> true;
            case READING_AID, STANDS -> false;
        };
    }

    /// Whether it names this very claim and says how it fares against the other events; a reading aid does not.
    public boolean examines(Claim rank) {
        return attribute.equals(rank.attribute())
                && sort != Sort.READING_AID
                && claim.filter(rank.id()::equals).isPresent();
    }

    /// An erratum says that the article is mistaken or misprints, a caution on a date that it is doubtful or one of several:
    /// such a claim never makes a plain question. That a rank stands says that the editor has held it against the other
    /// events, and that nothing in the articles counts against it.
    public enum Sort {
        ERRATUM,
        CAUTION,
        READING_AID,
        STANDS
    }
}
