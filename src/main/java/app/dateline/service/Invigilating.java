package app.dateline.service;

import app.dateline.classroom.Course;
import app.dateline.classroom.Courses;
import app.dateline.classroom.Member;
import app.dateline.classroom.quiz.Disclosure;
import app.dateline.classroom.quiz.HandedIn;
import app.dateline.classroom.quiz.Paper;
import app.dateline.classroom.quiz.PaperStep;
import app.dateline.classroom.quiz.Papers;
import app.dateline.classroom.quiz.Quiz;
import app.dateline.classroom.quiz.Scoring;
import app.dateline.classroom.quiz.Showing;
import app.dateline.classroom.quiz.Terms;
import app.dateline.classroom.quiz.Timing;
import app.dateline.study.LearnerId;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/// Ends papers when their time is up, marks them, and lets their answers become memory once the student may see what was right.
@Component
class Invigilating {
    private final Papers papers;
    private final Courses courses;
    private final Editions editions;
    private final PaperMemory memory;
    private final InstantSource clock;

    Invigilating(
            Papers papers,
            Courses courses,
            Editions editions,
            PaperMemory memory,
            InstantSource clock) {
        this.papers = papers;
        this.courses = courses;
        this.editions = editions;
        this.memory = memory;
        this.clock = clock;
    }

    /// The terms of a quiz for one student.
    Terms terms(Quiz quiz, LearnerId learner) {
        return quiz.plan()
                .terms(learner, courses.member(quiz.course(), learner).flatMap(Member::group));
    }

    /// What a student may see of a paper.
    Disclosure disclosure(Quiz quiz, Paper paper) {
        return new Disclosure(quiz.plan().showing(), paper, over(quiz));
    }

    /// Whether nobody can write the quiz any more: it is over for all, or its course is, and nobody still has time that was
    /// promised.
    boolean over(Quiz quiz) {
        return (quiz.plan().over().filter(end -> !clock.instant().isBefore(end)).isPresent()
                        || courses.find(quiz.course())
                                .filter(c -> c.state() == Course.State.OPEN)
                                .isEmpty())
                && !papers.running(quiz.id());
    }

    /// Whether there is something to be done about a paper.
    boolean due(Quiz quiz, Paper paper) {
        return Timing.ended(paper, terms(quiz, paper.learner()), clock.instant()).isPresent()
                || rememberable(quiz, paper);
    }

    /// A paper that is claimed, with everything done that is due about it.
    Paper settled(Quiz quiz, Paper paper) {
        return Timing.ended(paper, terms(quiz, paper.learner()), clock.instant())
                .map(end -> ended(quiz, paper, end))
                .orElseGet(() -> remembered(quiz, paper));
    }

    /// A paper that is claimed and still runs, handed in.
    Paper handedIn(Quiz quiz, Paper paper) {
        return ended(
                quiz,
                paper,
                new PaperStep.Submitted(paper.now(clock.instant()), HandedIn.BY_STUDENT));
    }

    /// A paper that is claimed and still runs, with its end and what it came to.
    Paper ended(Quiz quiz, Paper paper, PaperStep.Submitted end) {
        papers.append(paper.id(), end);
        var start = paper.start();
        var edition = editions.edition(start.topic(), start.revision());
        papers.append(paper.id(), new PaperStep.Marked(end.at(), Scoring.all(paper, edition)));
        return remembered(quiz, papers.find(paper.id()).orElseThrow());
    }

    /// Whether those who have handed in may see by now what was right.
    boolean tells(Quiz quiz) {
        return quiz.plan()
                .showing()
                .shows(
                        Showing.What.RIGHT_OR_WRONG,
                        over(quiz) ? Showing.When.CLOSED : Showing.When.HANDED_IN);
    }

    private boolean rememberable(Quiz quiz, Paper paper) {
        return !paper.running() && paper.remembered().isEmpty() && tells(quiz);
    }

    private Paper remembered(Quiz quiz, Paper paper) {
        if (!rememberable(quiz, paper)) {
            return paper;
        }
        memory.keep(paper, quiz.plan().terms().zone());
        return papers.find(paper.id()).orElseThrow();
    }
}
