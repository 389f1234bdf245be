package app.dateline.bank.recipe;

import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Value;
import java.util.Optional;
import java.util.Set;

/// "First", "only", "since" and their like hold for these articles at most: they stand in a plain question only where an
/// article claims as much of the event.
final class Ranks {
    private static final Set<String> WORDS =
            Set.of("first", "only", "since", "largest", "biggest", "highest", "longest", "oldest");

    private Ranks() {}

    static boolean in(String text) {
        return Tokens.of(text).stream().anyMatch(WORDS::contains);
    }

    /// A word of rank that no article claims of the event.
    static Optional<String> unclaimed(Event event, String text) {
        return Tokens.of(text).stream()
                .filter(WORDS::contains)
                .filter(w ->
                        event.claims().stream()
                                .filter(c -> c.asserted() && !event.erratum(c))
                                .noneMatch(c -> claims(c, w)))
                .findFirst();
    }

    private static boolean claims(Claim claim, String word) {
        return switch (claim.value()) {
            case Value.Superlative most ->
                    Tokens.of(most.rank() + " " + most.scope()).contains(word)
                            || (word.equals("since") && most.since().isPresent());
            case Value.Date date -> word.equals("since") && date.date().latest().isEmpty();
            case Value.Ref _, Value.Items _, Value.Amount _, Value.Share _, Value.Text _ -> false;
        };
    }
}
