package app.dateline.study;

import app.dateline.bank.Pack;
import app.dateline.question.Flashcard;
import app.dateline.study.fsrs.Rating;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// A card that is forgotten again and again: on eight days or more. It costs more than it gives as long as nobody asks why.
///
/// @param lapses on how many days it was forgotten, of the fact of it that was forgotten oftenest
/// @param confused the key of the fact that is taken for it, where one is known
public record Leech(Flashcard card, int lapses, Optional<String> confused) {
    private static final int FIRST = 8;
    private static final int EVERY = 4;

    /// All of these cards that are leeches, those forgotten oftenest first.
    ///
    /// @param confused the key of the fact that a card's is confused with, if one is known
    public static List<Leech> of(
            List<Flashcard> cards,
            Map<String, Memory> memories,
            Function<Flashcard, Optional<String>> confused) {
        return cards.stream()
                .filter(card -> lapses(card, memories) >= FIRST)
                .map(card -> new Leech(card, lapses(card, memories), confused.apply(card)))
                .sorted(
                        Comparator.comparingInt((Leech leech) -> leech.lapses)
                                .reversed()
                                .thenComparing(leech -> leech.card().id()))
                .toList();
    }

    /// The leech that the last grade of the day has just made, or reminds of: at the eighth lapse and every fourth from there.
    ///
    /// @param grades of the day, those that stand, in their order
    public static Optional<Leech> just(
            Pack pack,
            Map<String, Memory> memories,
            List<ReviewStep.Graded> grades,
            Function<Flashcard, Optional<String>> confused) {
        return grades.isEmpty() || !lapse(grades)
                ? Optional.empty()
                : pack.card(grades.getLast().card())
                        .filter(card -> struck(lapses(card, memories)) && known(card, memories))
                        .map(card -> new Leech(card, lapses(card, memories), confused.apply(card)));
    }

    /// Whether the last grade says Again for the first time that day: a lapse counts once a day.
    private static boolean lapse(List<ReviewStep.Graded> grades) {
        var last = grades.getLast();
        return last.rating() == Rating.AGAIN
                && grades.stream()
                                .filter(g -> g.card().equals(last.card()))
                                .filter(g -> g.rating() == Rating.AGAIN)
                                .count()
                        == 1;
    }

    /// What was corrected and not known since did not lapse.
    private static boolean known(Flashcard card, Map<String, Memory> memories) {
        return card.facts().stream()
                .map(fact -> memories.get(fact.key()))
                .anyMatch(memory -> memory != null && memory.known());
    }

    private static boolean struck(int lapses) {
        return lapses >= FIRST && (lapses - FIRST) % EVERY == 0;
    }

    private static int lapses(Flashcard card, Map<String, Memory> memories) {
        return card.facts().stream()
                .map(fact -> memories.get(fact.key()))
                .filter(Objects::nonNull)
                .mapToInt(Memory::lapses)
                .max()
                .orElse(0);
    }
}
