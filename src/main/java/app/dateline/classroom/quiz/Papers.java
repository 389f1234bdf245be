package app.dateline.classroom.quiz;

import app.dateline.study.LearnerId;
import java.util.List;
import java.util.Optional;

/// All papers on all quizzes, kept as long as the quiz and its student are. A method that writes returns only after the commit.
public interface Papers {

    /// Begins a paper; says whether it did: not where the student has one running on that quiz, or one of that number.
    boolean begin(PaperId id, QuizId quiz, LearnerId learner, PaperStep.Started start);

    /// Appends a step unless one with its key is there already; says whether it wrote. Safe against doubles and races.
    /// @throws java.util.NoSuchElementException where there is no such paper
    boolean append(PaperId id, PaperStep step);

    Optional<Paper> find(PaperId id);

    /// The same, held against every other writer until the transaction ends: read by this what decides a step.
    Optional<Paper> claim(PaperId id);

    /// A student's papers on a quiz, the first begun first.
    List<Paper> of(QuizId quiz, LearnerId learner);

    List<Paper> of(QuizId quiz);

    /// A student's papers, the latest begun first.
    List<Paper> of(LearnerId learner);

    /// Papers that are not handed in.
    List<PaperId> running();

    boolean running(QuizId quiz);

    /// Whether anybody has begun one.
    boolean any(QuizId quiz);

    /// The quizzes with papers that are handed in and whose answers are no evidence of memory yet.
    List<QuizId> unremembered();

    List<PaperId> unremembered(QuizId quiz);
}
