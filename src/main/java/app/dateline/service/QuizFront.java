package app.dateline.service;

import app.dateline.classroom.Course;
import app.dateline.classroom.quiz.Disclosure;
import app.dateline.classroom.quiz.Paper;
import app.dateline.classroom.quiz.Quiz;
import app.dateline.classroom.quiz.Terms;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A quiz as one student has it: its terms for them, and their papers so far, the first begun first, each with what may be seen of it.
public record QuizFront(
        Course course, Quiz quiz, Terms terms, List<Disclosure> papers, Instant clock) {
    public QuizFront {
        papers = List.copyOf(papers);
    }

    public Optional<Paper> running() {
        return papers.stream().map(Disclosure::paper).filter(Paper::running).findFirst();
    }

    /// How many papers more the student may begin.
    public int left() {
        return Math.max(0, terms.attempts() - papers.size());
    }

    /// Whether one may be begun now.
    public boolean mayBegin() {
        return course.state() == Course.State.OPEN
                && quiz.open(terms, clock)
                && running().isEmpty()
                && left() > 0;
    }
}
