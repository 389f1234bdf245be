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
///
/// @param met how many cards were met for the first time today
/// @param over how many more are due than the day's limit lets come back
public record Deck(
        List<Flashcard> again,
        List<Flashcard> due,
        List<Flashcard> fresh,
        List<Flashcard> apart,
        Optional<Flashcard> current,
        int met,
        int over) {

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

    /// What the day asks.
    ///
    /// @param asked which cards may be asked today
    /// @param standing how the cards stand after the grades
    /// @param grades those grades of these cards that were given today and stand, in their order
    /// @param newFirst whether new cards come before those due, rather than spread among them
    public static Deck of(
            Standing standing,
            Predicate<Pack.Entry> asked,
            List<ReviewStep.Graded> grades,
            Limits limits,
            boolean newFirst) {
        var dealing = new Dealing(standing, asked, grades);
        var due = dealing.due();
        var room = Math.clamp(limits.reviews() - dealing.reviewedToday(), 0, due.size());
        return of(
                dealing,
                due.subList(0, room),
                limits.fresh(),
                newFirst,
                dealing.apart(),
                due.size() - room);
    }

    /// What the learner chose beside it: all of a pool that was met and not yet passed today, due or not, nothing kept apart and
    /// what will be held least on the day that counts first; and new cards of it, if at most so many are met today.
    public static Deck chosen(
            Standing standing,
            Predicate<Pack.Entry> pool,
            List<ReviewStep.Graded> grades,
            LocalDate counts,
            int freshADay) {
        var dealing = new Dealing(standing, pool, grades);
        return of(dealing, dealing.met(counts), freshADay, false, List.of(), 0);
    }

    private static Deck of(
            Dealing dealing,
            List<Flashcard> due,
            int freshADay,
            boolean newFirst,
            List<Flashcard> apart,
            int over) {
        var again = dealing.again();
        var grades = dealing.grades();
        var fresh = dealing.fresh(freshADay);
        var waiting = again.stream().filter(recent(grades, BEFORE_AGAIN)).toList();
        var ready =
                Stream.concat(
                                again.stream().filter(c -> !waiting.contains(c)),
                                newFirst
                                        ? Stream.concat(fresh.stream(), due.stream())
                                        : mixed(dealing, due, fresh))
                        .toList();
        var events = events(dealing.pack(), grades);
        var current =
                ready.stream()
                        .filter(c -> event(c).noneMatch(events::contains))
                        .findFirst()
                        .or(() -> ready.stream().findFirst())
                        .or(() -> waiting.stream().findFirst());
        return new Deck(again, due, fresh, apart, current, dealing.metToday(), over);
    }

    private static Stream<Flashcard> mixed(
            Dealing dealing, List<Flashcard> due, List<Flashcard> fresh) {
        return Mixture.of(due, fresh, dealing.reviewedToday(), dealing.metToday()).stream();
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
