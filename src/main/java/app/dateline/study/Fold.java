package app.dateline.study;

import app.dateline.study.Memory.Outcome;
import app.dateline.study.fsrs.Rating;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Memory as a fold of the logs: answers to questions and grades of cards alike are evidence for each fact they exercised.
public final class Fold {
    /// The days until a fact comes back that was recognised once, twice, and oftener in a row, but never recalled.
    private static final List<Integer> RECOGNISED = List.of(1, 2, 3);

    private Fold() {}

    /// What is remembered after all this, by the facts' keys, whatever order it is read in.
    public static Map<String, Memory> of(List<Recall> recalls) {
        var memories = new HashMap<String, Memory>();
        recalls.stream()
                .sorted(Comparator.comparing(Recall::at).thenComparing(Recall::id))
                .forEach(recall ->
                        memories.compute(
                                recall.fact(),
                                (fact, before) -> after(Optional.ofNullable(before), recall)));
        return Map.copyOf(memories);
    }

    /// What is remembered of one fact after each piece of its evidence, which is in order of time.
    public static List<Memory> each(List<Recall> recalls) {
        var memories = new ArrayList<Memory>();
        var before = Optional.<Memory>empty();
        for (var recall : recalls) {
            var memory = after(before, recall);
            memories.add(memory);
            before = Optional.of(memory);
        }
        return List.copyOf(memories);
    }

    private static Memory after(Optional<Memory> before, Recall recall) {
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

    private static Memory reviewed(Optional<Memory> before, Recall recall, LocalDate day) {
        var memory =
                Objects.requireNonNull(Outcomes.of(before, day, recall.id()).get(recall.rating()));
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
    private static Memory guessed(Optional<Memory> before, Recall recall, LocalDate day) {
        var memory =
                before.orElseGet(
                        () -> Outcomes.of(Optional.empty(), day, recall.id()).get(Rating.AGAIN));
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
}
