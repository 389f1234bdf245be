package app.dateline.service;

import app.dateline.question.Question;
import app.dateline.study.Ability;
import app.dateline.study.Confused;
import app.dateline.study.Confusions;
import app.dateline.study.Fold;
import app.dateline.study.LearnerId;
import app.dateline.study.Memories;
import app.dateline.study.Memory;
import app.dateline.study.PracticeDays;
import app.dateline.study.Recall;
import app.dateline.study.Recalls;
import app.dateline.study.Remembered;
import app.dateline.study.Step;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Keeps evidence and memory in step with the logs: one memory a fact, whichever way it was asked. What is written is folded
/// anew for the facts concerned, and for no others.
@Component
class Remembering {
    private static final int TRIES = 3;

    /// Only what was done today can be taken back.
    private static final Duration UNDOABLE = Duration.ofDays(2);

    private final Recalls recalls;
    private final Memories memories;
    private final Confusions confusions;
    private final PracticeDays days;
    private final Pacings pacings;
    private final RandomGenerator revisions;
    private final TransactionOperations transaction;
    private final InstantSource clock;
    private final RecentMemories recent = new RecentMemories();

    Remembering(
            Recalls recalls,
            Memories memories,
            Confusions confusions,
            PracticeDays days,
            Pacings pacings,
            RandomGenerator revisions,
            TransactionOperations transaction,
            InstantSource clock) {
        this.recalls = recalls;
        this.memories = memories;
        this.confusions = confusions;
        this.days = days;
        this.pacings = pacings;
        this.revisions = revisions;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// What a learner remembers of a topic, by the facts' keys.
    Remembered of(LearnerId learner, String topic) {
        return of(learner, topic, memories.head(learner, topic));
    }

    private Remembered of(LearnerId learner, String topic, Memories.Head head) {
        return recent.of(
                learner, topic, head.revision(), () -> Remembered.of(memories.of(learner, topic)));
    }

    /// What was remembered when only some evidence counted, which is all that is older than `since`.
    Remembered before(LearnerId learner, String topic, Instant since, Predicate<Recall> counts) {
        var touched = recalls.touchedSince(learner, topic, since);
        var then = Fold.of(touched.stream().filter(counts).toList(), pacings.of(learner, topic));
        var gone =
                touched.stream()
                        .map(Recall::fact)
                        .filter(f -> !then.containsKey(f))
                        .collect(Collectors.toSet());
        return of(learner, topic).with(then, gone);
    }

    /// Keeps the evidence of one review, which may be none, and the learner's day it was on.
    ///
    /// @param difficulty of the question, from 0 to 1; none of a card, which shows its answer to whoever never met it and is no
    ///     test of what was known before
    void keep(
            LearnerId learner,
            String topic,
            LocalDate day,
            List<Recall> review,
            OptionalDouble difficulty) {
        var head = memories.claim(learner, topic);
        days.add(learner, topic, List.of(day));
        var held = of(learner, topic, head);
        var met =
                review.stream()
                        .map(r -> met(r, held.keySet(), head.ability(), difficulty))
                        .toList();
        recalls.add(learner, topic, met);
        review.stream()
                .findFirst()
                .ifPresent(r -> recalls.due(learner, topic, r.id(), due(met, held)));
        var ability = met.stream().reduce(head.ability(), Ability::after, (a, b) -> b);
        refold(learner, topic, met.stream().map(Recall::fact).toList(), ability, held, List.of());
    }

    private static Map<String, LocalDate> due(List<Recall> review, Map<String, Memory> held) {
        var due = new HashMap<String, LocalDate>();
        for (var recall : review) {
            var memory = held.get(recall.fact());
            if (memory != null) {
                due.put(recall.fact(), memory.due());
            }
        }
        return due;
    }

    /// With the chance that it was known already, where a question was the first that ever asked it.
    private static Recall met(
            Recall recall, Set<String> known, double ability, OptionalDouble difficulty) {
        return difficulty.isEmpty() || known.contains(recall.fact())
                ? recall
                : recall.withPrior(Ability.prior(ability, difficulty.getAsDouble()));
    }

    /// Counts what an answer took for something else, where it is evidence at all.
    void confuse(LearnerId learner, String topic, Step.Answered answered, Question question) {
        if (!answered.marking().parts().isEmpty()) {
            confusions.add(learner, topic, Confused.in(question, answered.answer()), answered.at());
        }
    }

    /// Takes the evidence of one review back, and off its day.
    void takeBack(LearnerId learner, String topic, LocalDate day, String review) {
        var head = memories.claim(learner, topic);
        days.takeBack(learner, topic, day);
        var held = of(learner, topic, head);
        var removed = recalls.remove(learner, topic, review);
        var facts = removed.stream().map(Recalls.Removed::fact).toList();
        refold(learner, topic, facts, head.ability(), held, removed);
    }

    /// @param back what was taken back: unless there is later evidence, a fact is due again on the day it was before
    private void refold(
            LearnerId learner,
            String topic,
            List<String> facts,
            double ability,
            Remembered held,
            List<Recalls.Removed> back) {
        var evidence = recalls.of(learner, topic, facts);
        var anew = new HashMap<>(Fold.of(evidence, held, pacings.of(learner, topic)));
        for (var removed : back) {
            if (evidence.stream().noneMatch(r -> later(r, removed))) {
                removed.due()
                        .ifPresent(day ->
                                anew.computeIfPresent(
                                        removed.fact(), (fact, memory) -> memory.dueOn(day)));
            }
        }
        var gone = new HashSet<>(facts);
        gone.removeAll(anew.keySet());
        var head = new Memories.Head(revisions.nextLong(), ability);
        memories.put(learner, topic, anew, gone, head);
        recent.put(learner, topic, head.revision(), held.with(anew, gone));
    }

    private static boolean later(Recall recall, Recalls.Removed removed) {
        return recall.fact().equals(removed.fact()) && recall.at().isAfter(removed.at());
    }

    /// Folds all that a learner remembers of a topic anew, after their settings or weights have changed. What takes time is
    /// done before anybody is made to wait; where the learner has answered meanwhile, it is done again.
    void refold(LearnerId learner, String topic) {
        for (var tries = 0; tries < TRIES; tries++) {
            var before = memories.head(learner, topic);
            var anew = folded(learner, topic);
            if (Boolean.TRUE.equals(transaction.execute(_ -> put(learner, topic, before, anew)))) {
                return;
            }
        }
        transaction.executeWithoutResult(
                _ -> put(learner, topic, memories.claim(learner, topic), folded(learner, topic)));
    }

    private Map<String, Memory> folded(LearnerId learner, String topic) {
        return Fold.of(recalls.of(learner, topic), pacings.of(learner, topic));
    }

    private boolean put(
            LearnerId learner, String topic, Memories.Head before, Map<String, Memory> anew) {
        var head = memories.claim(learner, topic);
        if (head.revision() != before.revision()) {
            return false;
        }
        var after = new Memories.Head(revisions.nextLong(), head.ability());
        memories.put(learner, topic, anew, Set.of(), after);
        recalls.forgetDue(learner, topic, clock.instant().minus(UNDOABLE));
        recent.put(learner, topic, after.revision(), Remembered.of(anew));
        return true;
    }

    /// Makes a learner's memory of a topic anew from all that the logs say.
    void anew(LearnerId learner, String topic, List<Recall> log, List<LocalDate> practised) {
        memories.claim(learner, topic);
        days.add(learner, topic, practised);
        var ability = Ability.UNKNOWN;
        var known = new HashSet<String>();
        var kept = new ArrayList<Recall>();
        for (var recall : log.stream().sorted(Comparator.comparing(Recall::at)).toList()) {
            var difficulty =
                    recall.way().equals(Recall.CARD)
                            ? OptionalDouble.empty()
                            : OptionalDouble.of(Ability.MIDDLING);
            var met = met(recall, known, ability, difficulty);
            ability = Ability.after(ability, met);
            known.add(recall.fact());
            kept.add(met);
        }
        recalls.add(learner, topic, kept);
        var memory = Fold.of(kept, pacings.of(learner, topic));
        var head = new Memories.Head(revisions.nextLong(), ability);
        memories.put(learner, topic, memory, Set.of(), head);
        recent.put(learner, topic, head.revision(), Remembered.of(memory));
    }
}
