package app.dateline.service;

import app.dateline.classroom.Learners;
import app.dateline.study.Attempt;
import app.dateline.study.Attempts;
import app.dateline.study.Confusions;
import app.dateline.study.LearnerId;
import app.dateline.study.Memories;
import app.dateline.study.Recall;
import app.dateline.study.ReviewStep;
import app.dateline.study.Reviews;
import app.dateline.study.Step;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/// At start makes all memory anew from the logs where it was kept by other rules than the present ones.
@Component
public class MemoryUpkeep implements SmartInitializingSingleton {
    /// Of the rules by which the logs are read as evidence and folded: to be raised whenever they change.
    private static final int VERSION = 5;

    private final Memories memories;
    private final Confusions confusions;
    private final Learners learners;
    private final Attempts attempts;
    private final Reviews reviews;
    private final Remembering remembering;
    private final Editions editions;
    private final TransactionOperations transaction;

    MemoryUpkeep(
            Memories memories,
            Confusions confusions,
            Learners learners,
            Attempts attempts,
            Reviews reviews,
            Remembering remembering,
            Editions editions,
            TransactionOperations transaction) {
        this.memories = memories;
        this.confusions = confusions;
        this.learners = learners;
        this.attempts = attempts;
        this.reviews = reviews;
        this.remembering = remembering;
        this.editions = editions;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(_ -> {
            if (memories.renew(VERSION)) {
                learners.ids().forEach(this::renew);
            }
        });
    }

    /// Makes all that a learner remembers anew from their logs.
    @Transactional
    public void renew(LearnerId learner) {
        var rounds = attempts.of(learner);
        var grades = reviews.of(learner).standing();
        Stream.concat(
                        rounds.stream().map(round -> round.start().topic()),
                        grades.stream().map(ReviewStep.Graded::topic))
                .distinct()
                .forEach(topic ->
                        renew(
                                learner,
                                topic,
                                rounds.stream()
                                        .filter(r -> r.start().topic().equals(topic))
                                        .toList(),
                                grades.stream().filter(g -> g.topic().equals(topic)).toList()));
        confusions.forget(learner);
        rounds.forEach(round -> confuse(learner, round));
    }

    private void renew(
            LearnerId learner, String topic, List<Attempt> rounds, List<ReviewStep.Graded> grades) {
        remembering.anew(
                learner,
                topic,
                Stream.concat(
                                rounds.stream().flatMap(MemoryUpkeep::answers),
                                grades.stream().flatMap(g -> g.recalls().stream()))
                        .toList(),
                Stream.concat(
                                rounds.stream()
                                        .flatMap(r -> r.answers().stream())
                                        .map(Step.Answered::day),
                                grades.stream().map(ReviewStep.Graded::day))
                        .toList());
    }

    /// Counts what was confused anew. The edition of a round is read only where it was answered wrongly.
    private void confuse(LearnerId learner, Attempt round) {
        var start = round.start();
        round.answers().stream()
                .filter(a -> !a.marking().mark().full())
                .forEach(a ->
                        round.question(editions.edition(start.topic(), start.revision()), a.index())
                                .ifPresent(q -> remembering.confuse(learner, start.topic(), a, q)));
    }

    private static Stream<Recall> answers(Attempt round) {
        return round.answers().stream()
                .flatMap(a -> a.recalls(round.start().questions().get(a.index())).stream());
    }
}
