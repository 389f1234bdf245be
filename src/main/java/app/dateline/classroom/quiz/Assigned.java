package app.dateline.classroom.quiz;

import app.dateline.question.QuestionId;
import java.time.Instant;
import java.util.List;

/// The assignment of a quiz.
///
/// @param revision of the bank that papers are drawn from, for good: wording and options stay as they are there
/// @param seed known to nobody outside the store; each student's own comes of it
/// @param questions that papers are drawn from; for everybody the same, where the plan says so
public record Assigned(Instant at, String revision, long seed, List<QuestionId> questions) {
    public Assigned {
        questions = List.copyOf(questions);
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("A quiz asks one question at least; found none");
        }
    }

    /// The same with other questions.
    public Assigned asking(List<QuestionId> others) {
        return new Assigned(at, revision, seed, others);
    }
}
