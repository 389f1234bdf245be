package app.dateline.service;

import app.dateline.bank.Edition;
import app.dateline.classroom.Learners;
import app.dateline.classroom.quiz.Paper;
import app.dateline.classroom.quiz.PaperStep;
import app.dateline.classroom.quiz.Papers;
import app.dateline.question.Marker;
import app.dateline.study.Ability;
import app.dateline.study.LearnerDay;
import app.dateline.study.Step;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// The answers of a paper as evidence of memory: those given before anything was told of them, dated when they were given.
@Component
class PaperMemory {
    private final Papers papers;
    private final Learners learners;
    private final Editions editions;
    private final Remembering remembering;
    private final InstantSource clock;

    PaperMemory(
            Papers papers,
            Learners learners,
            Editions editions,
            Remembering remembering,
            InstantSource clock) {
        this.papers = papers;
        this.learners = learners;
        this.editions = editions;
        this.remembering = remembering;
        this.clock = clock;
    }

    /// Keeps the evidence of a paper, once. Of who is simulated there is none.
    ///
    /// @param zone in which the student's days are, unless they chose one
    void keep(Paper paper, ZoneId zone) {
        var start = paper.start();
        var edition = editions.edition(start.topic(), start.revision());
        var day = learners.settings(paper.learner()).day(zone);
        var evidence =
                learners.simulated(paper.learner())
                        ? List.<Step.Answered>of()
                        : IntStream.range(0, paper.size())
                                .mapToObj(i -> answered(paper, i, edition, day))
                                .flatMap(Optional::stream)
                                .toList();
        if (papers.append(
                paper.id(), new PaperStep.Remembered(paper.now(clock.instant()), evidence))) {
            evidence.forEach(answered -> keep(paper, answered, edition));
        }
    }

    private void keep(Paper paper, Step.Answered answered, Edition edition) {
        var question = paper.question(edition, answered.index());
        remembering.keep(
                paper.learner(),
                edition.topic(),
                answered.day(),
                answered.recalls(question.id()),
                OptionalDouble.of(question.difficulty().orElse(Ability.MIDDLING)));
        remembering.confuse(paper.learner(), edition.topic(), answered, question);
    }

    private Optional<Step.Answered> answered(
            Paper paper, int index, Edition edition, LearnerDay day) {
        var question = paper.question(edition, index);
        return paper.untold(index)
                .flatMap(given ->
                        given.answer()
                                .map(answer ->
                                        new Step.Answered(
                                                given.at(),
                                                day.zone(),
                                                day.on(given.at()),
                                                given.answerId(),
                                                index,
                                                answer,
                                                question.task().type(),
                                                question.task().guessChance(),
                                                seconds(paper, given),
                                                editions.evidence(
                                                        edition,
                                                        question,
                                                        Marker.mark(question, answer)))));
    }

    /// From whatever was done before.
    private static double seconds(Paper paper, PaperStep.Answered given) {
        var before = paper.steps().get(paper.steps().indexOf(given) - 1);
        return Duration.between(before.at(), given.at()).toMillis() / 1000.0;
    }
}
