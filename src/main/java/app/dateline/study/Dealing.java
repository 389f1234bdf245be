package app.dateline.study;

import app.dateline.bank.Contrast;
import app.dateline.bank.Pack;
import app.dateline.chronicle.EventId;
import app.dateline.question.Flashcard;
import app.dateline.study.fsrs.Rating;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Sorts a topic's cards into those forgotten today, those due, those due that wait until tomorrow, and those never met.
final class Dealing {
    /// By what part of its interval a card may be late for the sake of what is akin to it; by a day in any case.
    private static final int OF_INTERVAL = 4;

    private final Standing standing;
    private final Pack pack;
    private final Predicate<Pack.Entry> asked;
    private final Map<String, Memory> memories;
    private final List<ReviewStep.Graded> grades;
    private final LocalDate today;
    private final Akin akin;
    private final List<Pack.Entry> again;
    private final List<Pack.Entry> due = new ArrayList<>();
    private final List<Pack.Entry> apart = new ArrayList<>();

    /// @param asked which cards may be dealt; the others count for what is akin, where they were graded today
    Dealing(Standing standing, Predicate<Pack.Entry> asked, List<ReviewStep.Graded> grades) {
        this.standing = standing;
        this.pack = standing.pack();
        this.asked = asked;
        this.memories = standing.memories();
        this.grades = grades;
        this.today = standing.today();
        this.akin = new Akin(pack.confusables());
        this.again = forgotten();
        var forgotten = again.stream().map(e -> e.card().id()).collect(Collectors.toSet());
        grades.forEach(g -> pack.entry(g.card()).ifPresent(akin::add));
        pack.contrasts().values().forEach(this::contrast);
        for (var place : standing.order().due()) {
            if (!forgotten.contains(place.entry().card().id()) && asked.test(place.entry())) {
                sort(place);
            }
        }
    }

    Pack pack() {
        return pack;
    }

    List<ReviewStep.Graded> grades() {
        return grades;
    }

    /// Those whose last grade today was Again, unless an answer has shown since then that they are known; the longest ago first.
    private List<Pack.Entry> forgotten() {
        var last = new LinkedHashMap<String, ReviewStep.Graded>();
        grades.forEach(g -> last.putLast(g.card(), g));
        return last.values().stream()
                .filter(g -> g.rating() == Rating.AGAIN)
                .flatMap(g -> pack.entry(g.card()).stream())
                .filter(asked)
                .filter(e -> e.facts().stream().anyMatch(this::forgotten))
                .toList();
    }

    private boolean forgotten(String fact) {
        var memory = memories.get(fact);
        return memory != null && memory.forgotten();
    }

    /// Comes before all that is due, until both of its facts are held better than faint.
    private void contrast(Contrast contrast) {
        var entry = Pack.Entry.of(contrast.card());
        if (asked.test(entry)
                && !again.contains(entry)
                && !entry.facts().stream().allMatch(this::held)) {
            if (akin.to(entry)) {
                apart.add(entry);
            } else {
                akin.add(entry);
                due.add(entry);
            }
        }
    }

    private boolean held(String fact) {
        return memory(fact).filter(m -> m.strength(today) != Strength.FAINT).isPresent();
    }

    private void sort(Order.Place card) {
        if (akin.to(card.entry()) && mayWait(card)) {
            apart.add(card.entry());
        } else {
            akin.add(card.entry());
            due.add(card.entry());
        }
    }

    /// Whether a card that is late already can be a day later still. What was corrected never waits.
    private boolean mayWait(Order.Place card) {
        var late = ChronoUnit.DAYS.between(card.due(), today);
        return card.entry().facts().stream()
                .flatMap(f -> memory(f).stream())
                .filter(m -> !m.due().isAfter(today))
                .filter(m -> late > 0 || m.outcome() == Memory.Outcome.CORRECTED)
                .allMatch(m -> (late + 1) * OF_INTERVAL <= m.interval());
    }

    private Optional<Memory> memory(String fact) {
        return Optional.ofNullable(memories.get(fact));
    }

    List<Flashcard> again() {
        return cards(again);
    }

    /// Those due today or before that are to be dealt today, the longest due first, without those of `again`.
    List<Flashcard> due() {
        return cards(due);
    }

    /// Those met and not graded today, due or not, without those of `again`: what will be held least on a day first.
    List<Flashcard> met(LocalDate day) {
        var graded = graded();
        return pack.entries().stream()
                .filter(asked)
                .filter(e -> !graded.contains(e.card().id()))
                .filter(e -> Deck.due(e, memories).isPresent())
                .map(e -> Map.entry(e.card(), recall(e, day)))
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The chance that all of a card is recalled, by the fact held least; what was forgotten last time comes first.
    private double recall(Pack.Entry entry, LocalDate day) {
        return entry.facts().stream()
                .flatMap(f -> memory(f).stream())
                .mapToDouble(m -> m.forgotten() ? 0 : m.retrievability(day))
                .min()
                .orElse(1);
    }

    private Set<String> graded() {
        return grades.stream().map(ReviewStep.Graded::card).collect(Collectors.toSet());
    }

    /// How many cards came back and were graded today.
    int reviewedToday() {
        return graded().size() - metToday();
    }

    /// Those due that wait until tomorrow, because what is akin to them is asked today.
    List<Flashcard> apart() {
        return cards(apart);
    }

    /// Those never met, as many as the day's limit leaves after those met today: first such as are akin to nothing that is asked
    /// today, then one of each event before a second of any.
    List<Flashcard> fresh(int limit) {
        var left = Math.max(0, limit - metToday());
        var fresh = new ArrayList<Pack.Entry>();
        var others = new ArrayList<Pack.Entry>();
        for (var place : standing.order().unmet()) {
            var entry = place.entry();
            if (fresh.size() == left) {
                break;
            }
            if (!asked.test(entry)) {
                continue;
            }
            if (akin.to(entry)) {
                others.add(entry);
            } else {
                akin.add(entry);
                fresh.add(entry);
            }
        }
        fresh.addAll(byEvent(others).subList(0, Math.min(others.size(), left - fresh.size())));
        return cards(fresh);
    }

    private List<Pack.Entry> byEvent(List<Pack.Entry> entries) {
        var perEvent = new HashMap<EventId, Integer>();
        akin.events().forEach(e -> perEvent.put(e, 1));
        var rank = new HashMap<Pack.Entry, Integer>();
        entries.forEach(c ->
                rank.put(
                        c,
                        c.events().stream()
                                .mapToInt(e -> perEvent.merge(e, 1, Integer::sum))
                                .max()
                                .orElse(1)));
        return entries.stream().sorted(Comparator.comparing(c -> rank.getOrDefault(c, 1))).toList();
    }

    /// How many cards were graded today of which no fact had been met before.
    int metToday() {
        return Math.toIntExact(
                grades.stream()
                        .filter(g -> g.facts().stream().allMatch(f -> metIn(f, g)))
                        .map(ReviewStep.Graded::card)
                        .distinct()
                        .count());
    }

    private boolean metIn(String fact, ReviewStep.Graded grade) {
        var memory = memories.get(fact);
        return memory != null && memory.first().equals(grade.id());
    }

    private static List<Flashcard> cards(List<Pack.Entry> entries) {
        return entries.stream().map(Pack.Entry::card).toList();
    }
}
