package app.dateline.service;

import app.dateline.bank.Edition;
import app.dateline.classroom.Learners;
import app.dateline.study.LearnerId;
import app.dateline.study.Relearning;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a learner is to be told of corrections: each until they have answered it once, or said that they have read it.
@Service
public class Notices {
    private final Remembering remembering;
    private final Learners learners;
    private final Editions editions;

    Notices(Remembering remembering, Learners learners, Editions editions) {
        this.remembering = remembering;
        this.learners = learners;
        this.editions = editions;
    }

    /// The present edition and what of it a learner is to be told, the latest correction first; nothing for a first visitor.
    @Transactional(readOnly = true)
    public Board board(Optional<LearnerId> learner, String topic) {
        return new Board(editions.current(topic), learner.map(l -> of(l, topic)).orElse(List.of()));
    }

    List<Relearning> of(LearnerId learner, String topic) {
        var relearnings = remembering.relearnings(learner, topic);
        if (relearnings.isEmpty()) {
            return List.of();
        }
        var read = learners.settings(learner).correctionsRead().getOrDefault(topic, Instant.MIN);
        return relearnings.stream()
                .filter(r -> r.at().isAfter(read))
                .sorted(
                        Comparator.comparing(Relearning::at)
                                .reversed()
                                .thenComparing(Relearning::fact))
                .toList();
    }

    /// The learner has read of all corrections of a topic up to an instant. What is due stays due.
    @Transactional
    public void read(LearnerId learner, String topic, Instant until) {
        if (learners.find(learner).isEmpty()) {
            throw new NotThere("Learner " + learner);
        }
        learners.change(
                learner,
                settings -> {
                    var read = new HashMap<>(settings.correctionsRead());
                    read.put(topic, until);
                    return settings.withCorrectionsRead(read);
                });
    }

    /// Up to when two learners who turn out to be one person have read of corrections, by topic: as far as either has, but for what
    /// one of them is still to be told. To be asked before their histories become one.
    Map<String, Instant> read(LearnerId one, LearnerId other) {
        var read = new HashMap<>(learners.settings(one).correctionsRead());
        learners.settings(other)
                .correctionsRead()
                .forEach(
                        (topic, until) -> read.merge(topic, until, (a, b) -> a.isAfter(b) ? a : b));
        read.replaceAll((topic, until) ->
                Stream.of(one, other)
                        .flatMap(learner -> of(learner, topic).stream())
                        .map(unread -> unread.at().minusNanos(1))
                        .filter(before -> before.isBefore(until))
                        .min(Comparator.naturalOrder())
                        .orElse(until));
        return read;
    }

    public record Board(Edition edition, List<Relearning> notices) {
        public Board {
            notices = List.copyOf(notices);
        }
    }
}
