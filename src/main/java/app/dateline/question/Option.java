package app.dateline.question;

import app.dateline.chronicle.ClaimId;
import java.util.List;
import java.util.Optional;

/// One choice with its proof: the key has claims that support it, a wrong option claims that refute it and, where it is a
/// fact of the bank, what it is true of.
public record Option(
        String text, List<ClaimId> supportedBy, List<ClaimId> refutedBy, Optional<Fact> trueOf) {
    public Option {
        supportedBy = List.copyOf(supportedBy);
        refutedBy = List.copyOf(refutedBy);
        if (text.isBlank()) {
            throw new IllegalArgumentException("An option says something; found blanks");
        }
    }
}
