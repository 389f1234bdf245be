package app.dateline.service;

import app.dateline.bank.Edition;
import app.dateline.classroom.Course;
import app.dateline.classroom.quiz.Disclosure;
import app.dateline.classroom.quiz.Draw;
import app.dateline.classroom.quiz.HandedIn;
import app.dateline.classroom.quiz.Paper;
import app.dateline.classroom.quiz.PaperId;
import app.dateline.classroom.quiz.PaperStep;
import app.dateline.classroom.quiz.Quiz;
import app.dateline.classroom.quiz.Scoring;
import app.dateline.classroom.quiz.Terms;
import app.dateline.classroom.quiz.Timing;
import app.dateline.question.QuestionId;
import app.dateline.study.LearnerId;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// A quiz walked through by somebody who teaches it, as a student would: with its behaviour and its time limit, on whatever day it is. Of
/// this nothing is in the store; it is gone with the page that holds it.
public final class Rehearsal implements Writing {
    private final Course course;
    private final Quiz quiz;
    private final Edition edition;
    private final PaperId id;
    private final LearnerId learner;
    private final long seed;
    private final InstantSource clock;
    private Optional<Paper> paper = Optional.empty();
    private boolean closed;

    /// @param quiz with what it would be assigned from
    /// @param edition that of the assignment
    /// @param seed of the one paper that is drawn
    Rehearsal(
            Course course,
            Quiz quiz,
            Edition edition,
            PaperId id,
            LearnerId learner,
            long seed,
            InstantSource clock) {
        this.course = course;
        this.quiz = quiz;
        this.edition = edition;
        this.id = id;
        this.learner = learner;
        this.seed = seed;
        this.clock = clock;
    }

    /// The quiz as a student finds it who has not begun yet.
    public QuizFront front() {
        return new QuizFront(course, quiz, quiz.plan().terms(), List.of(), clock.instant());
    }

    /// The questions of the paper, in their order.
    public List<QuestionId> questions() {
        return Draw.of(quiz.assigned().orElseThrow(), quiz.plan(), edition, question -> 0, seed);
    }

    /// Begins the paper, anew where it was begun before.
    public void begin() {
        var now = clock.instant();
        closed = false;
        paper =
                Optional.of(
                        new Paper(
                                id,
                                quiz.id(),
                                learner,
                                List.of(
                                        new PaperStep.Started(
                                                now,
                                                1,
                                                edition.topic(),
                                                edition.revision(),
                                                seed,
                                                quiz.plan().behaviour(),
                                                questions(),
                                                terms().deadline(now)))));
    }

    /// Whether it was begun and is not handed in.
    public boolean running() {
        return paper.isPresent() && settled().running();
    }

    /// Whether it was begun and is handed in.
    public boolean over() {
        return paper.isPresent() && !settled().running();
    }

    /// Shows what came of it as after the quiz has closed, or as after handing in.
    public void closed(boolean after) {
        closed = after;
    }

    public boolean closed() {
        return closed;
    }

    /// Those of the quiz on whatever day it is.
    private Terms terms() {
        return quiz.plan().terms().dated(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// The paper as it stands; begun by the first look at it.
    @Override
    public Sheet sheet() {
        var now = settled();
        return new Sheet(
                course,
                quiz,
                terms(),
                now,
                edition,
                new Disclosure(quiz.plan().showing(), now, closed),
                clock.instant());
    }

    @Override
    public Sheet answer(Given given) {
        return written(p -> Acts.answer(p, edition, given, clock.instant()));
    }

    @Override
    public Sheet flag(int index, boolean on) {
        return written(p -> Acts.flag(p, next(p), index, on, clock.instant()));
    }

    @Override
    public Sheet move(int to) {
        return written(p -> Acts.move(p, next(p), to, clock.instant()));
    }

    @Override
    public Sheet check(int index, String answerId) {
        return written(p -> Acts.check(p, edition, index, answerId, clock.instant()));
    }

    @Override
    public Sheet handIn() {
        var now = settled();
        if (now.running()) {
            end(now, new PaperStep.Submitted(now.now(clock.instant()), HandedIn.BY_STUDENT));
        }
        return sheet();
    }

    private static String next(Paper paper) {
        return String.valueOf(paper.steps().size());
    }

    private Sheet written(Function<Paper, Optional<PaperStep>> act) {
        var now = settled();
        if (Timing.open(now, terms(), clock.instant())) {
            act.apply(now).ifPresent(step -> add(now, step));
        }
        return sheet();
    }

    /// The paper, ended if its time is up.
    private Paper settled() {
        if (paper.isEmpty()) {
            begin();
        }
        var now = paper.orElseThrow();
        return Timing.ended(now, terms(), clock.instant()).map(end -> end(now, end)).orElse(now);
    }

    private Paper end(Paper now, PaperStep.Submitted end) {
        return add(now, end, new PaperStep.Marked(end.at(), Scoring.all(now, edition)));
    }

    private Paper add(Paper now, PaperStep... steps) {
        var more = Stream.concat(now.steps().stream(), Stream.of(steps)).toList();
        var written = new Paper(now.id(), now.quiz(), now.learner(), more);
        paper = Optional.of(written);
        return written;
    }
}
