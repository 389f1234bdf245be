package app.dateline.service;

import app.dateline.bank.Edition;
import app.dateline.classroom.Course;
import app.dateline.classroom.quiz.Disclosure;
import app.dateline.classroom.quiz.Keys;
import app.dateline.classroom.quiz.Paper;
import app.dateline.classroom.quiz.Quiz;
import app.dateline.classroom.quiz.Terms;
import app.dateline.classroom.quiz.Timing;
import app.dateline.question.Question;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A paper as it stands: the quiz and its terms for this student, its questions, the regrades of it, what may be seen of it, and the time on the server's
/// clock.
public record Sheet(
        Course course,
        Quiz quiz,
        Terms terms,
        Paper paper,
        List<Keys.Asked> asked,
        List<Keys.Told> told,
        Disclosure disclosure,
        Instant clock) {

    public Sheet {
        asked = List.copyOf(asked);
        told = List.copyOf(told);
    }

    public Question question(int index) {
        return asked.get(index).question();
    }

    public Edition edition(int index) {
        return asked.get(index).edition();
    }

    /// What is to be read of a regrade, as soon as all may be seen that is ever seen: it may tell what is right.
    public Optional<String> notice(Keys.Told told) {
        return disclosure.complete() ? Optional.of(told.regrade().notice()) : Optional.empty();
    }

    /// Whether answers can still be written.
    public boolean open() {
        return Timing.open(paper, terms, clock);
    }

    public Optional<Instant> deadline() {
        return Timing.deadline(paper, terms);
    }

    /// What is left of the time, if it is limited.
    public Optional<Duration> left() {
        return Timing.left(paper, terms, clock);
    }
}
