package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.quiz.Grade;
import app.dateline.classroom.quiz.HandedIn;
import app.dateline.classroom.quiz.Paper;
import app.dateline.service.Marks;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.Spans;
import java.time.Duration;
import java.util.Locale;

/// Marks in words. They are told out of ten, with one place behind the point.
public final class GradeWords {
    public static final int TEN = 10;

    private GradeWords() {}

    /// "8.5", of a share from 0 to 1.
    public static String mark(double share) {
        return String.format(Locale.ROOT, "%.1f", share * TEN);
    }

    /// How the whole book stands.
    static String stands(Marks.Book book) {
        var open =
                book.quizzes().stream().filter(q -> q.open(q.plan().terms(), book.now())).count();
        var counts = say("gradebook.counts", book.quizzes().size(), open);
        return book.grades()
                .mean()
                .map(mean -> counts + " " + say("gradebook.mean-is", mark(mean)))
                .orElse(counts);
    }

    /// What stands in a cell that has no mark.
    static String state(Grade.State state) {
        return switch (state) {
            case NOT_OPEN -> say("grade.not-open");
            case NOT_BEGUN -> say("grade.not-begun");
            case WRITING -> say("grade.writing");
            case HANDED_IN -> "";
            case MISSED -> say("grade.missed");
        };
    }

    /// "Fatima Noor, Quiz 2: 8.5, set by hand, 2 attempts"
    static String sentence(String student, String quiz, Grade grade) {
        var words =
                new StringBuilder(
                        say(
                                "grade.of",
                                student,
                                quiz,
                                grade.share()
                                        .map(GradeWords::mark)
                                        .orElseGet(() -> state(grade.state()))));
        if (grade.byHand().isPresent()) {
            words.append(", ").append(say("grade.by-hand"));
        }
        if (grade.late()) {
            words.append(", ").append(say("grade.late"));
        }
        if (grade.papers() > 1) {
            words.append(", ").append(say("except.attempts", grade.papers()));
        }
        return words.toString();
    }

    /// When a paper was written and how long.
    static String written(Paper paper) {
        var began = Clocks.moment(paper.start().at());
        return paper.submitted()
                .map(end ->
                        say(
                                "paper.written",
                                began,
                                Spans.words(Duration.between(paper.start().at(), end.at())),
                                how(end.how())))
                .orElseGet(() -> say("paper.writing", began));
    }

    static String how(HandedIn how) {
        return switch (how) {
            case BY_STUDENT -> say("paper.by-student");
            case TIME_UP -> say("paper.time-up");
            case CLOSED -> say("paper.closed");
            case LAPSED -> say("paper.lapsed");
        };
    }
}
