package app.dateline.question;

import app.dateline.chronicle.ClaimId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One choice with its proof: the key has claims that support it, a wrong option claims that refute it, the rule by which
/// they do and, where it is a fact of the bank, what it is true of. In a match one value is right here and wrong there.
public record Option(
        String text,
        List<ClaimId> supportedBy,
        List<ClaimId> refutedBy,
        Optional<Refutation> refutation,
        Optional<Fact> trueOf) {
    private static final Set<Refutation> OF_RELATIONS =
            Set.of(Refutation.AGREED, Refutation.COMPARED, Refutation.SILENT);

    public Option {
        supportedBy = List.copyOf(supportedBy);
        refutedBy = List.copyOf(refutedBy);
        if (text.isBlank()) {
            throw new IllegalArgumentException("An option says something; found blanks");
        }
    }

    /// Its rule is named when the bank is put together.
    public Option(
            String text,
            List<ClaimId> supportedBy,
            List<ClaimId> refutedBy,
            Optional<Fact> trueOf) {
        this(text, supportedBy, refutedBy, Optional.empty(), trueOf);
    }

    public Option by(Refutation rule) {
        return new Option(text, supportedBy, refutedBy, Optional.of(rule), trueOf);
    }

    /// Whether it is wrong because it belongs to something else, and not because a relation does not hold.
    public boolean takesOneForAnother() {
        return refutation.filter(OF_RELATIONS::contains).isEmpty();
    }
}
