package app.dateline.service;

import app.dateline.bank.Renamed;
import app.dateline.study.Corrected;
import app.dateline.study.Fold;
import app.dateline.study.LearnerId;
import app.dateline.study.Memory;
import app.dateline.study.Pacing;
import app.dateline.study.Recall;
import app.dateline.study.Recalls;
import app.dateline.study.Relearning;
import app.dateline.study.Remembered;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Holds what was kept of a learner against the present edition of its bank, when they come: memory follows events that were
/// renamed, and what was corrected since they answered it last is to be relearned. Nothing of this is written.
@Component
class Mending {
    private final Recalls recalls;
    private final Pacings pacings;
    private final Editions editions;

    Mending(Recalls recalls, Pacings pacings, Editions editions) {
        this.recalls = recalls;
        this.pacings = pacings;
        this.editions = editions;
    }

    /// All that was ever corrected of a topic's facts.
    Corrected corrected(String topic) {
        return editions.corrected(editions.current(topic));
    }

    Renamed renamed(String topic) {
        return editions.current(topic).renamed();
    }

    /// All evidence of some facts, by the keys they have now.
    List<Recall> evidence(LearnerId learner, String topic, Collection<String> facts) {
        var renamed = renamed(topic);
        return now(recalls.of(learner, topic, renamed.ever(facts)), renamed);
    }

    /// All evidence there is.
    List<Recall> evidence(LearnerId learner, String topic) {
        return now(recalls.of(learner, topic), renamed(topic));
    }

    static List<Recall> now(List<Recall> recalls, Renamed renamed) {
        return renamed.ids().isEmpty()
                ? recalls
                : recalls.stream().map(r -> r.of(renamed.now(r.fact()))).toList();
    }

    /// What is remembered, by what is kept.
    Mended of(LearnerId learner, String topic, Map<String, Memory> kept) {
        var learned = Remembered.of(follow(learner, topic, kept));
        var corrected = corrected(topic);
        var facts = new HashSet<>(corrected.facts());
        facts.retainAll(learned.keySet());
        return Mended.of(
                learned,
                relearnings(facts, last(learner, topic, facts), corrected, Instant.MAX),
                editions.current(topic).facts(),
                pacings.of(learner, topic));
    }

    /// The same after a few facts were folded anew from all evidence of them.
    Mended after(
            Mended before,
            Map<String, Memory> anew,
            Set<String> gone,
            List<Recall> evidence,
            String topic,
            Pacing pacing) {
        return before.with(
                anew,
                gone,
                relearnings(anew.keySet(), last(evidence), corrected(topic), Instant.MAX),
                editions.current(topic).facts(),
                pacing);
    }

    private Map<String, Instant> last(LearnerId learner, String topic, Set<String> facts) {
        var renamed = renamed(topic);
        var last = new HashMap<String, Instant>();
        recalls.last(learner, topic, renamed.ever(facts))
                .forEach((fact, at) ->
                        last.merge(renamed.now(fact), at, (a, b) -> a.isAfter(b) ? a : b));
        return last;
    }

    /// What of some facts is to be relearned at an instant, by when each was answered last.
    static List<Relearning> relearnings(
            Collection<String> facts,
            Map<String, Instant> last,
            Corrected corrected,
            Instant until) {
        return facts.stream()
                .sorted()
                .flatMap(fact ->
                        Optional.ofNullable(last.get(fact))
                                .flatMap(at -> corrected.since(fact, at, until))
                                .stream())
                .toList();
    }

    /// When each fact was answered last, by all evidence of it.
    static Map<String, Instant> last(List<Recall> evidence) {
        var last = new HashMap<String, Instant>();
        evidence.forEach(r -> last.merge(r.fact(), r.at(), (a, b) -> a.isAfter(b) ? a : b));
        return last;
    }

    /// The memories by the keys their facts have now. Where several events were merged, what was learned of each is one memory.
    private Map<String, Memory> follow(LearnerId learner, String topic, Map<String, Memory> kept) {
        var renamed = renamed(topic);
        var moved = kept.keySet().stream().filter(key -> !renamed.now(key).equals(key)).toList();
        if (moved.isEmpty()) {
            return kept;
        }
        var facts = moved.stream().map(renamed::now).distinct().toList();
        var all = new HashMap<>(kept);
        moved.forEach(all::remove);
        all.putAll(
                Fold.of(
                        evidence(learner, topic, facts),
                        Remembered.of(all),
                        corrected(topic),
                        pacings.of(learner, topic)));
        return all;
    }
}
