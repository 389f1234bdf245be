package app.dateline.study;

import app.dateline.study.Memory.Outcome;
import app.dateline.study.fsrs.Rating;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Memory as a fold of the logs: answers to questions and grades of cards alike are evidence for each fact they exercised.
public final class Fold {
    /// The days until a fact comes back that was recognised once, twice, and oftener in a row, but never recalled.
    private static final List<Integer> RECOGNISED = List.of(1, 2, 3);

    private final Pacing pacing;
    private final Load load;

    private Fold(Pacing pacing, Load load) {
        this.pacing = pacing;
        this.load = load;
    }

    /// What is remembered after all this, by the facts' keys, whatever order it is read in. Each review finds the load that
    /// those before it left.
    public static Map<String, Memory> of(List<Recall> recalls, Pacing pacing) {
        var memories = new HashMap<String, Memory>();
        var load = new Load();
        var fold = new Fold(pacing, load);
        for (var review : reviews(recalls)) {
            var facts = facts(review);
            facts.forEach(fact -> Optional.ofNullable(memories.get(fact)).ifPresent(load::remove));
            review.forEach(recall -> fold.after(memories, recall));
            facts.forEach(fact -> Optional.ofNullable(memories.get(fact)).ifPresent(load::add));
        }
        return Map.copyOf(memories);
    }

    /// The same of some facts only, from all evidence of them, beside what is remembered of all others now.
    public static Map<String, Memory> of(List<Recall> recalls, Remembered all, Pacing pacing) {
        var fold = new Fold(pacing, all.loadWithout(facts(recalls)));
        var memories = new HashMap<String, Memory>();
        reviews(recalls).forEach(review -> review.forEach(r -> fold.after(memories, r)));
        return Map.copyOf(memories);
    }

    /// In order of time.
    private static Collection<List<Recall>> reviews(List<Recall> recalls) {
        return recalls.stream()
                .sorted(Comparator.comparing(Recall::at).thenComparing(Recall::id))
                .collect(Collectors.groupingBy(Recall::id, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private static Set<String> facts(List<Recall> recalls) {
        return recalls.stream().map(Recall::fact).collect(Collectors.toSet());
    }

    private void after(Map<String, Memory> memories, Recall recall) {
        memories.compute(
                recall.fact(), (fact, before) -> after(Optional.ofNullable(before), recall));
    }

    /// What is remembered of one fact after each piece of its evidence, which is in order of time; due
    /// on days that take no heed of other facts.
    public static List<Memory> each(List<Recall> recalls, Pacing pacing) {
        var fold = new Fold(pacing, new Load());
        var memories = new ArrayList<Memory>();
        var before = Optional.<Memory>empty();
        for (var recall : recalls) {
            var memory = fold.after(before, recall);
            memories.add(memory);
            before = Optional.of(memory);
        }
        return List.copyOf(memories);
    }

    private Memory after(Optional<Memory> before, Recall recall) {
        // A clock or a journey may set the learner's day back: time never runs backwards for a
        // memory.
        var day = before.map(Memory::last).filter(recall.day()::isBefore).orElse(recall.day());
        var known =
                before.map(m -> m.retrievability(day))
                        .orElseGet(() -> recall.prior().orElse(Ability.AT_FIRST));
        return recall.right() && Evidence.guessed(known, recall.guess())
                ? guessed(before, recall, day)
                : reviewed(before, recall, day);
    }

    private Memory reviewed(Optional<Memory> before, Recall recall, LocalDate day) {
        var memory = Objects.requireNonNull(outcomes(before, recall, day).get(recall.rating()));
        if (!recall.choice()) {
            return recall.right() ? memory.recognised(Memory.RECALLED) : memory;
        }
        if (memory.recalled()) {
            return memory;
        }
        if (!recall.right()) {
            return memory.recognised(Math.min(memory.recognitions(), 1));
        }
        var step = RECOGNISED.get(Math.min(memory.recognitions(), RECOGNISED.size() - 1));
        var due = day.plusDays(step);
        return memory.recognised(memory.recognitions() + 1)
                .dueOn(memory.due().isBefore(due) ? memory.due() : due);
    }

    /// Right, but no sign of memory: it comes back the next day, and what was held of it stays as it was.
    private Memory guessed(Optional<Memory> before, Recall recall, LocalDate day) {
        var memory = before.orElseGet(() -> outcomes(before, recall, day).get(Rating.AGAIN));
        return new Memory(
                memory.stability(),
                memory.difficulty(),
                memory.decay(),
                memory.last(),
                Outcome.GUESSED,
                day.plusDays(1),
                before.map(Memory::reviews).orElse(0) + 1,
                memory.lapses(),
                memory.recognitions(),
                memory.first());
    }

    private Map<Rating, Memory> outcomes(Optional<Memory> before, Recall recall, LocalDate day) {
        return Outcomes.of(recall.fact(), before, day, recall.id(), pacing, load);
    }
}
