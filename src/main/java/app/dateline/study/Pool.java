package app.dateline.study;

import app.dateline.bank.Pack;
import app.dateline.chronicle.Chronicle;
import java.time.LocalDate;
import java.util.Set;

/// The cards that a choice of study draws on, whether passed today or not.
///
/// @param forgotten the keys of the facts forgotten within the days that `Study.Forgotten` looks back
public record Pool(
        Chronicle chronicle, Remembered memories, Set<String> forgotten, LocalDate today) {
    public Pool {
        forgotten = Set.copyOf(forgotten);
    }

    public boolean has(Pack.Entry card, Study study) {
        return switch (study) {
            case Study.Day _ -> true;
            case Study.Ahead ahead ->
                    Deck.due(card, memories)
                            .filter(due -> !due.isAfter(today.plusDays(ahead.days())))
                            .isPresent();
            case Study.Forgotten _ -> card.facts().stream().anyMatch(forgotten::contains);
            case Study.About about ->
                    card.events().stream()
                            .anyMatch(e -> chronicle.event(e).topics().contains(about.subject()));
        };
    }
}
