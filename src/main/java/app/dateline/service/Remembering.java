package app.dateline.service;

import app.dateline.study.Ability;
import app.dateline.study.Fold;
import app.dateline.study.LearnerId;
import app.dateline.study.Memories;
import app.dateline.study.Memory;
import app.dateline.study.Recall;
import app.dateline.study.Recalls;
import java.time.Instant;
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
import org.springframework.stereotype.Component;

/// Keeps evidence and memory in step with the logs: one memory a fact, whichever way it was asked. What is written is folded
/// anew for the facts concerned, and for no others.
@Component
class Remembering {
    private final Recalls recalls;
    private final Memories memories;
    private final RandomGenerator revisions;
    private final RecentMemories recent = new RecentMemories();

    Remembering(Recalls recalls, Memories memories, RandomGenerator revisions) {
        this.recalls = recalls;
        this.memories = memories;
        this.revisions = revisions;
    }

    /// What a learner remembers of a topic, by the facts' keys.
    Map<String, Memory> of(LearnerId learner, String topic) {
        return of(learner, topic, memories.head(learner, topic));
    }

    private Map<String, Memory> of(LearnerId learner, String topic, Memories.Head head) {
        return recent.of(learner, topic, head.revision(), () -> memories.of(learner, topic));
    }

    /// What was remembered when only some evidence counted, which is all that is older than `since`.
    Map<String, Memory> before(
            LearnerId learner, String topic, Instant since, Predicate<Recall> counts) {
        var touched = recalls.touchedSince(learner, topic, since);
        var then = new HashMap<>(of(learner, topic));
        touched.forEach(recall -> then.remove(recall.fact()));
        then.putAll(Fold.of(touched.stream().filter(counts).toList()));
        return Map.copyOf(then);
    }

    /// Keeps the evidence of one review.
    ///
    /// @param difficulty of the question, from 0 to 1; none of a card, which shows its answer to whoever never met it and is no
    ///     test of what was known before
    void keep(LearnerId learner, String topic, List<Recall> review, OptionalDouble difficulty) {
        var head = memories.claim(learner, topic);
        var held = of(learner, topic, head);
        var met = firstMeetings(review, held.keySet(), head.ability(), difficulty);
        recalls.add(learner, topic, met);
        var ability = met.stream().reduce(head.ability(), Ability::after, (a, b) -> b);
        refold(learner, topic, met.stream().map(Recall::fact).toList(), ability, held);
    }

    private static List<Recall> firstMeetings(
            List<Recall> review, Set<String> known, double ability, OptionalDouble difficulty) {
        return difficulty.isEmpty()
                ? review
                : review.stream()
                        .map(r ->
                                known.contains(r.fact())
                                        ? r
                                        : r.withPrior(
                                                Ability.prior(ability, difficulty.getAsDouble())))
                        .toList();
    }

    /// Takes the evidence of one review back.
    void takeBack(LearnerId learner, String topic, String review) {
        var head = memories.claim(learner, topic);
        var held = of(learner, topic, head);
        var facts = recalls.remove(learner, topic, review);
        refold(learner, topic, facts, head.ability(), held);
    }

    private void refold(
            LearnerId learner,
            String topic,
            List<String> facts,
            double ability,
            Map<String, Memory> held) {
        var anew = Fold.of(recalls.of(learner, topic, facts));
        var gone = new HashSet<>(facts);
        gone.removeAll(anew.keySet());
        var head = new Memories.Head(revisions.nextLong(), ability);
        memories.put(learner, topic, anew, gone, head);
        var now = new HashMap<>(held);
        now.keySet().removeAll(gone);
        now.putAll(anew);
        recent.put(learner, topic, head.revision(), Map.copyOf(now));
    }

    /// Makes a learner's memory of a topic anew from all that the logs say.
    void anew(LearnerId learner, String topic, List<Recall> log) {
        memories.claim(learner, topic);
        var ability = Ability.UNKNOWN;
        var known = new HashSet<String>();
        var kept = new ArrayList<Recall>();
        for (var recall : log.stream().sorted(Comparator.comparing(Recall::at)).toList()) {
            var first =
                    recall.way().equals(Recall.CARD) || known.contains(recall.fact())
                            ? recall
                            : recall.withPrior(Ability.prior(ability, Ability.MIDDLING));
            ability = Ability.after(ability, first);
            known.add(recall.fact());
            kept.add(first);
        }
        recalls.add(learner, topic, kept);
        var memory = Fold.of(kept);
        var head = new Memories.Head(revisions.nextLong(), ability);
        memories.put(learner, topic, memory, Set.of(), head);
        recent.put(learner, topic, head.revision(), memory);
    }
}
