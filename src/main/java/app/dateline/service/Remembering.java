package app.dateline.service;

import app.dateline.bank.Renamed;
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
import app.dateline.study.Relearning;
import app.dateline.study.Remembered;
import app.dateline.study.Retained;
import app.dateline.study.Retentions;
import app.dateline.study.Step;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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
import java.util.stream.Stream;
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
    private final Retentions retentions;
    private final Pacings pacings;
    private final Mending mending;
    private final Editions editions;
    private final RandomGenerator revisions;
    private final TransactionOperations transaction;
    private final InstantSource clock;
    private final RecentMemories recent = new RecentMemories();

    Remembering(
            Recalls recalls,
            Memories memories,
            Confusions confusions,
            PracticeDays days,
            Retentions retentions,
            Pacings pacings,
            Mending mending,
            Editions editions,
            RandomGenerator revisions,
            TransactionOperations transaction,
            InstantSource clock) {
        this.recalls = recalls;
        this.memories = memories;
        this.confusions = confusions;
        this.days = days;
        this.retentions = retentions;
        this.pacings = pacings;
        this.mending = mending;
        this.editions = editions;
        this.revisions = revisions;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// What a learner remembers of a topic, by the facts' keys; what is asked no more among it.
    Remembered of(LearnerId learner, String topic) {
        return mended(learner, topic).all();
    }

    /// The same of what is still asked.
    Remembered asked(LearnerId learner, String topic) {
        return mended(learner, topic).asked();
    }

    /// What was corrected since the learner answered it last, as far as it is still asked.
    List<Relearning> relearnings(LearnerId learner, String topic) {
        var mended = mended(learner, topic);
        return mended.relearnings().stream()
                .filter(r -> !mended.unasked().contains(r.fact()))
                .toList();
    }

    private Mended mended(LearnerId learner, String topic) {
        return mended(learner, topic, memories.head(learner, topic));
    }

    private Mended mended(LearnerId learner, String topic, Memories.Head head) {
        return recent.of(
                learner,
                topic,
                as(topic, head),
                () -> mending.of(learner, topic, memories.of(learner, topic)));
    }

    private RecentMemories.As as(String topic, Memories.Head head) {
        return new RecentMemories.As(head.revision(), editions.current(topic).revision());
    }

    /// What was remembered when only some evidence counted, which is all that is older than `since`.
    Remembered before(LearnerId learner, String topic, Instant since, Predicate<Recall> counts) {
        var pacing = pacings.of(learner, topic);
        var corrected = mending.corrected(topic);
        var touched =
                Mending.now(recalls.touchedSince(learner, topic, since), mending.renamed(topic));
        var counted = touched.stream().filter(counts).toList();
        var anew = Fold.of(counted, corrected, pacing);
        var gone =
                touched.stream()
                        .map(Recall::fact)
                        .filter(f -> !anew.containsKey(f))
                        .collect(Collectors.toSet());
        var now = mended(learner, topic);
        var learned = now.learned().with(anew, gone);
        var relearnings =
                Stream.concat(
                                now.relearnings().stream()
                                        .filter(r -> r.at().isBefore(since))
                                        .filter(r -> !anew.containsKey(r.fact())),
                                Mending.relearnings(
                                        anew.keySet(), Mending.last(counted), corrected, since)
                                        .stream())
                        .toList();
        return learned.with(Mended.corrected(learned, relearnings, pacing), Set.of());
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
        var renamed = mending.renamed(topic);
        var held = mended(learner, topic, head);
        var met =
                review.stream()
                        .map(r ->
                                held.learned().containsKey(renamed.now(r.fact()))
                                        ? r
                                        : met(r, head.ability(), difficulty))
                        .toList();
        recalls.add(learner, topic, met);
        review.stream()
                .findFirst()
                .ifPresent(r ->
                        recalls.due(learner, topic, r.id(), due(met, renamed, held.learned())));
        var ability = met.stream().reduce(head.ability(), Ability::after, (a, b) -> b);
        var facts = met.stream().map(Recall::fact).map(renamed::now).toList();
        refold(learner, topic, facts, ability, held, ids(met), List.of());
    }

    private static Set<String> ids(List<Recall> review) {
        return review.stream().map(Recall::id).collect(Collectors.toSet());
    }

    private static Map<String, LocalDate> due(
            List<Recall> review, Renamed renamed, Map<String, Memory> held) {
        var due = new HashMap<String, LocalDate>();
        for (var recall : review) {
            var memory = held.get(renamed.now(recall.fact()));
            if (memory != null) {
                due.put(recall.fact(), memory.due());
            }
        }
        return due;
    }

    /// What was never met, with the chance that it was known already, where a question was the first that ever asked it.
    private static Recall met(Recall recall, double ability, OptionalDouble difficulty) {
        return difficulty.isEmpty()
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
        var held = mended(learner, topic, head);
        var renamed = mending.renamed(topic);
        var removed =
                recalls.remove(learner, topic, review).stream()
                        .map(r ->
                                new Recalls.Removed(r.recall().of(renamed.now(r.fact())), r.due()))
                        .toList();
        var facts = removed.stream().map(Recalls.Removed::fact).toList();
        refold(learner, topic, facts, head.ability(), held, Set.of(), removed);
    }

    /// @param added the ids of the reviews that are new
    /// @param back what was taken back: unless there is later evidence, a fact is due again on the day it was before
    private void refold(
            LearnerId learner,
            String topic,
            List<String> facts,
            double ability,
            Mended held,
            Set<String> added,
            List<Recalls.Removed> back) {
        var pacing = pacings.of(learner, topic);
        var evidence = mending.evidence(learner, topic, facts);
        var anew = new HashMap<>(Fold.of(evidence, held.all(), mending.corrected(topic), pacing));
        for (var removed : back) {
            if (evidence.stream().noneMatch(r -> later(r, removed))) {
                removed.due()
                        .ifPresent(day ->
                                anew.computeIfPresent(
                                        removed.fact(), (fact, memory) -> memory.dueOn(day)));
            }
        }
        retentions.add(
                learner,
                topic,
                Retained.change(before(evidence, added, back), evidence, mending.corrected(topic)));
        var gone = gone(topic, facts, anew);
        var head = new Memories.Head(revisions.nextLong(), ability);
        memories.put(learner, topic, anew, gone, head);
        recent.put(
                learner,
                topic,
                as(topic, head),
                mending.after(held, anew, gone, evidence, topic, pacing));
    }

    private static List<Recall> before(
            List<Recall> evidence, Set<String> added, List<Recalls.Removed> back) {
        return Stream.concat(
                        evidence.stream().filter(r -> !added.contains(r.id())),
                        back.stream().map(Recalls.Removed::recall))
                .toList();
    }

    /// The keys under which nothing is remembered of some facts: those they had before among them.
    private Set<String> gone(String topic, Collection<String> facts, Map<String, Memory> anew) {
        var gone = new HashSet<>(mending.renamed(topic).ever(facts));
        gone.removeAll(anew.keySet());
        return gone;
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
        return Fold.of(
                mending.evidence(learner, topic),
                mending.corrected(topic),
                pacings.of(learner, topic));
    }

    private boolean put(
            LearnerId learner, String topic, Memories.Head before, Map<String, Memory> anew) {
        var head = memories.claim(learner, topic);
        if (head.revision() != before.revision()) {
            return false;
        }
        var after = new Memories.Head(revisions.nextLong(), head.ability());
        memories.put(learner, topic, anew, gone(topic, anew.keySet(), anew), after);
        recalls.forgetDue(learner, topic, clock.instant().minus(UNDOABLE));
        return true;
    }

    /// Makes a learner's memory of a topic anew from all that the logs say.
    void anew(LearnerId learner, String topic, List<Recall> log, List<LocalDate> practised) {
        memories.claim(learner, topic);
        days.add(learner, topic, practised);
        var ability = Ability.UNKNOWN;
        var known = new HashSet<String>();
        var kept = new ArrayList<Recall>();
        var renamed = mending.renamed(topic);
        for (var recall : log.stream().sorted(Comparator.comparing(Recall::at)).toList()) {
            var difficulty =
                    recall.way().equals(Recall.CARD)
                            ? OptionalDouble.empty()
                            : OptionalDouble.of(Ability.MIDDLING);
            var met =
                    known.add(renamed.now(recall.fact()))
                            ? met(recall, ability, difficulty)
                            : recall;
            ability = Ability.after(ability, met);
            kept.add(met);
        }
        recalls.add(learner, topic, kept);
        var evidence = Mending.now(kept, renamed);
        var corrected = mending.corrected(topic);
        retentions.add(learner, topic, Retained.of(evidence, corrected));
        var memory = Fold.of(evidence, corrected, pacings.of(learner, topic));
        var head = new Memories.Head(revisions.nextLong(), ability);
        memories.put(learner, topic, memory, Set.of(), head);
    }
}
