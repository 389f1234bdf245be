package app.dateline.study;

import app.dateline.bank.Edition;
import app.dateline.question.Flashcard;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The cards that a choice of study draws on, whether passed today or not.
///
/// @param forgotten the keys of the facts forgotten within the days that `Study.Forgotten` looks back
public record Pool(Map<String, Memory> memories, Set<String> forgotten, LocalDate today) {
    public Pool {
        memories = Map.copyOf(memories);
        forgotten = Set.copyOf(forgotten);
    }

    public List<Flashcard> of(Edition edition, Collection<Flashcard> cards, Study study) {
        return cards.stream()
                .filter(card ->
                        switch (study) {
                            case Study.Day _ -> true;
                            case Study.Ahead ahead -> dueBy(card, today.plusDays(ahead.days()));
                            case Study.Forgotten _ ->
                                    card.facts().stream()
                                            .anyMatch(f -> forgotten.contains(f.key()));
                            case Study.About about ->
                                    card.facts().stream()
                                            .anyMatch(f ->
                                                    edition.chronicle()
                                                            .event(f.event())
                                                            .topics()
                                                            .contains(about.subject()));
                        })
                .toList();
    }

    private boolean dueBy(Flashcard card, LocalDate day) {
        return Deck.due(card, memories).filter(due -> !due.isAfter(day)).isPresent();
    }
}
