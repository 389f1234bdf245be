package app.dateline.classroom.quiz;

import app.dateline.classroom.CourseId;
import java.util.List;
import java.util.Optional;

/// All quizzes of all courses.
public interface Quizzes {

    void add(Quiz quiz);

    Optional<Quiz> find(QuizId id);

    /// The same, held against every other writer until the transaction ends.
    Optional<Quiz> claim(QuizId id);

    /// The quizzes of a course, the first made first.
    List<Quiz> of(CourseId course);

    /// Those of all courses that are assigned.
    List<Quiz> assigned();

    /// Keeps a changed quiz under the next version, if it was changed from the version that is kept; says whether it was.
    boolean put(Quiz quiz);

    /// Removes a quiz with all papers on it.
    void remove(QuizId id);
}
