package app.dateline.classroom.quiz;

import app.dateline.study.LearnerId;
import java.util.List;

/// What students ask for in quizzes. It goes with the student or the quiz; decided, it stays.
public interface Requests {

    void add(Request request);

    /// Those of a quiz that nobody has decided, the first first.
    List<Request> open(QuizId quiz);

    /// A student's own in a quiz, the latest first.
    List<Request> of(QuizId quiz, LearnerId learner);

    /// All of a student's own, the latest first.
    List<Request> of(LearnerId learner);

    /// Decides a request of a quiz that nobody has decided; says whether it did.
    boolean answer(QuizId quiz, String id, Request.Answered answer);

    /// Takes out a student's own as long as nobody has decided it; says whether it did.
    boolean takeBack(LearnerId learner, String id);
}
