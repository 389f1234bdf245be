package app.dateline.classroom.report;

import app.dateline.classroom.quiz.QuizId;
import app.dateline.study.LearnerId;
import java.util.List;
import java.util.Set;

/// The errors that learners reported. They go with their learners; answered, they stay.
public interface Reports {

    void add(Report report);

    /// A learner's own, the latest first.
    List<Report> of(LearnerId learner);

    /// Those on a bank that nobody has answered, the first first.
    List<Report> open(String topic);

    /// How many from a quiz nobody has answered.
    int open(QuizId quiz);

    /// Answers those of these ids that nobody has answered; says how many.
    int answer(Set<String> ids, Report.Answered answer);

    /// Takes out a learner's own as long as nobody has answered it; says whether it did.
    boolean takeBack(LearnerId learner, String id);

    /// Hands all of a learner's to another.
    void hand(LearnerId from, LearnerId to);
}
