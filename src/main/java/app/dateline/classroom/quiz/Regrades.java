package app.dateline.classroom.quiz;

import java.util.List;

/// All regrades of quizzes, kept as long as the quiz is.
public interface Regrades {

    /// Keeps one unless the quiz was regraded by that revision before; says whether it wrote.
    boolean add(QuizId quiz, Regrade regrade);

    /// Those of a quiz, the first first.
    List<Regrade> of(QuizId quiz);
}
