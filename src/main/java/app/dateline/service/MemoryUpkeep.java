package app.dateline.service;

import app.dateline.classroom.Learners;
import app.dateline.classroom.quiz.Paper;
import app.dateline.classroom.quiz.Papers;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.study.Attempt;
import app.dateline.study.Attempts;
import app.dateline.study.Confusions;
import app.dateline.study.LearnerId;
import app.dateline.study.Memories;
import app.dateline.study.ReviewStep;
import app.dateline.study.Reviews;
import app.dateline.study.Step;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
    private final Papers papers;
    private final Remembering remembering;
    private final Editions editions;
    private final TransactionOperations transaction;

    MemoryUpkeep(
            Memories memories,
            Confusions confusions,
            Learners learners,
            Attempts attempts,
            Reviews reviews,
            Papers papers,
            Remembering remembering,
            Editions editions,
            TransactionOperations transaction) {
        this.memories = memories;
        this.confusions = confusions;
        this.learners = learners;
        this.attempts = attempts;
        this.reviews = reviews;
        this.papers = papers;
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

    /// An answer of a round or a paper, and where its question is read.
    private record Given(
            String topic,
            QuestionId question,
            Supplier<Optional<Question>> read,
            Step.Answered answered) {}

    /// Makes all that a learner remembers anew from their logs.
    @Transactional
    public void renew(LearnerId learner) {
        var answers =
                Stream.concat(
                                attempts.of(learner).stream().flatMap(this::answers),
                                papers.of(learner).stream().flatMap(this::answers))
                        .toList();
        var grades = reviews.of(learner).standing();
        Stream.concat(
                        answers.stream().map(Given::topic),
                        grades.stream().map(ReviewStep.Graded::topic))
                .distinct()
                .forEach(topic ->
                        renew(
                                learner,
                                topic,
                                answers.stream().filter(a -> a.topic().equals(topic)).toList(),
                                grades.stream().filter(g -> g.topic().equals(topic)).toList()));
        confusions.forget(learner);
        answers.forEach(given -> confuse(learner, given));
    }

    private void renew(
            LearnerId learner, String topic, List<Given> answers, List<ReviewStep.Graded> grades) {
        remembering.anew(
                learner,
                topic,
                Stream.concat(
                                answers.stream()
                                        .flatMap(a -> a.answered().recalls(a.question()).stream()),
                                grades.stream().flatMap(g -> g.recalls().stream()))
                        .toList(),
                Stream.concat(
                                answers.stream().map(a -> a.answered().day()),
                                grades.stream().map(ReviewStep.Graded::day))
                        .toList());
    }

    /// Counts what was confused anew. The edition is read only where the answer was wrong.
    private void confuse(LearnerId learner, Given given) {
        if (!given.answered().marking().mark().full()) {
            given.read()
                    .get()
                    .ifPresent(
                            q -> remembering.confuse(learner, given.topic(), given.answered(), q));
        }
    }

    private Stream<Given> answers(Attempt round) {
        var start = round.start();
        return round.answers().stream()
                .map(a ->
                        new Given(
                                start.topic(),
                                start.questions().get(a.index()),
                                () ->
                                        round.question(
                                                editions.edition(start.topic(), start.revision()),
                                                a.index()),
                                a));
    }

    private Stream<Given> answers(Paper paper) {
        var start = paper.start();
        return paper.remembered().stream()
                .flatMap(told -> told.evidence().stream())
                .map(a -> {
                    var id = start.questions().get(a.index());
                    return new Given(
                            start.topic(),
                            id,
                            () -> editions.edition(start.topic(), start.revision()).question(id),
                            a);
                });
    }
}
