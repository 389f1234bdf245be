package app.dateline.study;

import app.dateline.study.Memory.Outcome;
import app.dateline.study.fsrs.Rating;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
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

/// Memory as a fold of the logs: answers to questions and grades of cards alike are evidence for each fact they exercised. What
/// was corrected before a review counts in it; what was corrected since the last one is no part of what reviews left.
public final class Fold {
    /// The days until a fact comes back that was recognised once, twice, and oftener in a row, but never recalled.
    private static final List<Integer> RECOGNISED = List.of(1, 2, 3);

    private final Corrected corrected;
    private final Pacing pacing;
    private final Load load;
    private final Map<String, Memory> memories = new HashMap<>();
    private final Map<String, Instant> last = new HashMap<>();

    /// What the load holds of each fact.
    private final Map<String, Memory> weighed = new HashMap<>();

    private Fold(Corrected corrected, Pacing pacing, Load load) {
        this.corrected = corrected;
        this.pacing = pacing;
        this.load = load;
    }

    /// Where nothing was ever corrected.
    public static Map<String, Memory> of(List<Recall> recalls, Pacing pacing) {
        return of(recalls, Corrected.NONE, pacing);
    }

    /// What is remembered after all this, by the facts' keys, whatever order it is read in. Each review finds the load that
    /// those before it left, with what was corrected until then.
    public static Map<String, Memory> of(List<Recall> recalls, Corrected corrected, Pacing pacing) {
        var fold = new Fold(corrected, pacing, new Load());
        var corrections = new ArrayDeque<>(corrected.of(facts(recalls)));
        for (var review : reviews(recalls)) {
            var at = review.getFirst().at();
            while (!corrections.isEmpty() && !corrections.peek().at().isAfter(at)) {
                var correction = corrections.remove();
                fold.lift(Set.of(correction.fact()));
                fold.weigh(Set.of(correction.fact()), correction.at());
            }
            fold.lift(facts(review));
            review.forEach(fold::add);
            fold.weigh(facts(review), at);
        }
        return Map.copyOf(fold.memories);
    }

    /// The same of some facts only, from all evidence of them, beside what is remembered of all others now.
    public static Map<String, Memory> of(
            List<Recall> recalls, Remembered all, Corrected corrected, Pacing pacing) {
        var fold = new Fold(corrected, pacing, all.loadWithout(facts(recalls)));
        reviews(recalls).forEach(review -> review.forEach(fold::add));
        return Map.copyOf(fold.memories);
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

    private void lift(Set<String> facts) {
        facts.forEach(fact -> Optional.ofNullable(weighed.remove(fact)).ifPresent(load::remove));
    }

    private void weigh(Set<String> facts, Instant at) {
        facts.forEach(fact ->
                now(fact, at)
                        .ifPresent(memory -> {
                            weighed.put(fact, memory);
                            load.add(memory);
                        }));
    }

    private void add(Recall recall) {
        memories.put(recall.fact(), after(now(recall.fact(), recall.at()), recall));
        last.put(recall.fact(), recall.at());
    }

    /// What is remembered of a fact at an instant, what was corrected until then counted in.
    private Optional<Memory> now(String fact, Instant at) {
        return Optional.ofNullable(memories.get(fact))
                .map(memory ->
                        corrected
                                .since(fact, last.getOrDefault(fact, at), at)
                                .map(r -> r.left(memory, pacing))
                                .orElse(memory));
    }

    /// What is remembered of one fact after each piece of its evidence, which is in order of time; due
    /// on days that take no heed of other facts.
    public static List<Memory> each(List<Recall> recalls, Corrected corrected, Pacing pacing) {
        var fold = new Fold(corrected, pacing, new Load());
        var memories = new ArrayList<Memory>();
        for (var recall : recalls) {
            fold.add(recall);
            memories.add(Objects.requireNonNull(fold.memories.get(recall.fact())));
        }
        return List.copyOf(memories);
    }

    private Memory after(Optional<Memory> before, Recall recall) {
        // A clock or a journey may set the learner's day back: time never runs backwards for a
        // memory.
        var day = before.map(Memory::last).filter(recall.day()::isBefore).orElse(recall.day());
        // Who learned what was corrected since never met what is right now.
        var known =
                before.filter(m -> m.outcome() != Outcome.CORRECTED)
                        .map(m -> m.retrievability(day))
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
