package app.dateline.study;

import app.dateline.chronicle.EventId;
import app.dateline.question.Fact;
import app.dateline.question.Flashcard;
import app.dateline.study.fsrs.Rating;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/// Sorts a topic's cards, well mixed, into those forgotten today, those due and those never met.
final class Dealing {
    private final List<Flashcard> cards;
    private final List<ReviewStep.Graded> grades;
    private final LocalDate today;
    private final Map<String, Memory> memories;

    Dealing(
            List<Flashcard> cards,
            Map<String, Memory> memories,
            List<ReviewStep.Graded> grades,
            LocalDate today,
            long seed) {
        this.cards =
                cards.stream()
                        .sorted(
                                Comparator.comparingLong((Flashcard c) -> draw(c, seed))
                                        .thenComparing(Flashcard::id))
                        .toList();
        this.grades = grades;
        this.today = today;
        this.memories = memories;
    }

    /// Drawn from the card's own name, so that a new card in the bank moves no other.
    private static long draw(Flashcard card, long seed) {
        return new SplittableRandom(seed + 31L * card.id().hashCode()).nextLong();
    }

    /// Those whose last grade today was Again, unless an answer has shown since then that they are known.
    List<Flashcard> again() {
        var last = new HashMap<String, Integer>();
        for (var i = 0; i < grades.size(); i++) {
            last.put(grades.get(i).card(), i);
        }
        return cards.stream()
                .filter(c ->
                        Optional.ofNullable(last.get(c.id()))
                                .map(grades::get)
                                .filter(g -> g.rating() == Rating.AGAIN)
                                .isPresent())
                .filter(c ->
                        c.facts().stream()
                                .flatMap(f -> memory(f).stream())
                                .anyMatch(Memory::forgotten))
                .sorted(Comparator.comparing(c -> last.getOrDefault(c.id(), 0)))
                .toList();
    }

    /// Those due today or before, the longest due first, without those of `again`.
    List<Flashcard> due(List<Flashcard> again) {
        return cards.stream()
                .filter(c -> !again.contains(c))
                .filter(c -> Deck.due(c, memories).filter(d -> !d.isAfter(today)).isPresent())
                .sorted(Comparator.comparing(c -> Deck.due(c, memories).orElse(today)))
                .toList();
    }

    /// Those never met, one of each event before a second of any, as many as the day's limit leaves after those met today.
    List<Flashcard> fresh(int limit) {
        var seen =
                cards.stream()
                        .filter(c -> grades.stream().anyMatch(g -> g.card().equals(c.id())))
                        .flatMap(Deck::event)
                        .collect(Collectors.toCollection(HashSet::new));
        var rank = new HashMap<Flashcard, Integer>();
        var perEvent = new HashMap<EventId, Integer>();
        seen.forEach(e -> perEvent.put(e, 1));
        var unmet = cards.stream().filter(c -> Deck.due(c, memories).isEmpty()).toList();
        unmet.forEach(c ->
                rank.put(
                        c,
                        Deck.event(c)
                                .distinct()
                                .mapToInt(e -> perEvent.merge(e, 1, Integer::sum))
                                .max()
                                .orElse(1)));
        return unmet.stream()
                .sorted(Comparator.comparing(c -> rank.getOrDefault(c, 1)))
                .limit(Math.max(0, limit - metToday()))
                .toList();
    }

    /// How many cards were graded today of which no fact had been met before.
    private int metToday() {
        return Math.toIntExact(
                grades.stream()
                        .filter(g -> g.facts().stream().allMatch(f -> metIn(f, g)))
                        .map(ReviewStep.Graded::card)
                        .distinct()
                        .count());
    }

    private boolean metIn(String fact, ReviewStep.Graded grade) {
        return Optional.ofNullable(memories.get(fact))
                .filter(m -> m.first().equals(grade.id()))
                .isPresent();
    }

    private Optional<Memory> memory(Fact fact) {
        return Optional.ofNullable(memories.get(fact.key()));
    }
}
