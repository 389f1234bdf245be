package app.dateline.study;

import app.dateline.bank.Pack;
import app.dateline.chronicle.EventId;
import app.dateline.question.Fact;
import app.dateline.question.Flashcard;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The cards of a learner's day that are still to be passed: forgotten today (the longest ago first), due, and new up to the
/// day's limit; those due that wait until tomorrow, `apart` from what is asked today of the same event or of a fact they are easily
/// taken for; and the one to show now. All is computed from the logs, so that the same logs always give the same card.
public record Deck(
        List<Flashcard> again,
        List<Flashcard> due,
        List<Flashcard> fresh,
        List<Flashcard> apart,
        Optional<Flashcard> current) {
    /// How many cards are met for the first time on one day.
    public static final int NEW_A_DAY = 20;

    /// How many others come before a forgotten card comes back, as long as there are others.
    static final int BEFORE_AGAIN = 5;

    /// Among how many cards in a row no two are of one event, as long as there are others.
    static final int APART = 4;

    public Deck {
        again = List.copyOf(again);
        due = List.copyOf(due);
        fresh = List.copyOf(fresh);
        apart = List.copyOf(apart);
    }

    /// @param memories what is remembered, after the grades too
    /// @param grades those grades of these cards that were given today and stand, in their order
    public static Deck of(
            Pack pack,
            Map<String, Memory> memories,
            List<ReviewStep.Graded> grades,
            LocalDate today,
            long seed) {
        var dealing = new Dealing(pack, memories, grades, today, seed);
        var again = dealing.again();
        var due = dealing.due();
        var fresh = dealing.fresh(NEW_A_DAY);
        var waiting = again.stream().filter(recent(grades, BEFORE_AGAIN)).toList();
        var ready =
                Stream.of(
                                again.stream().filter(c -> !waiting.contains(c)),
                                due.stream(),
                                fresh.stream())
                        .flatMap(c -> c)
                        .toList();
        var events = events(pack, grades);
        var current =
                ready.stream()
                        .filter(c -> event(c).noneMatch(events::contains))
                        .findFirst()
                        .or(() -> ready.stream().findFirst())
                        .or(() -> waiting.stream().findFirst());
        return new Deck(again, due, fresh, dealing.apart(), current);
    }

    /// Whether a card is among the last so many that were graded.
    private static Predicate<Flashcard> recent(List<ReviewStep.Graded> grades, int count) {
        var ids = latest(grades, count).map(ReviewStep.Graded::card).collect(Collectors.toSet());
        return card -> ids.contains(card.id());
    }

    /// The events of the cards graded last.
    private static Set<EventId> events(Pack pack, List<ReviewStep.Graded> grades) {
        return latest(grades, APART - 1)
                .flatMap(g -> pack.entry(g.card()).stream())
                .flatMap(e -> e.events().stream())
                .collect(Collectors.toSet());
    }

    private static Stream<ReviewStep.Graded> latest(List<ReviewStep.Graded> grades, int count) {
        return grades.stream().skip(Math.max(0, grades.size() - count));
    }

    private static Stream<EventId> event(Flashcard card) {
        return card.facts().stream().map(Fact::event);
    }

    /// How many are left to be passed today.
    public int left() {
        return again.size() + due.size() + fresh.size();
    }

    /// The day a card is due: the first day of its facts; none where no fact of it was ever met.
    public static Optional<LocalDate> due(Pack.Entry card, Map<String, Memory> memories) {
        LocalDate first = null;
        for (var fact : card.facts()) {
            var memory = memories.get(fact);
            if (memory != null && (first == null || memory.due().isBefore(first))) {
                first = memory.due();
            }
        }
        return Optional.ofNullable(first);
    }
}
