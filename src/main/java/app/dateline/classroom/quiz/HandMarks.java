package app.dateline.classroom.quiz;

import java.util.List;

/// All marks set by hand: kept for good, the latest holds.
public interface HandMarks {

    void add(QuizId quiz, HandMark mark);

    /// Those of a quiz, the first set first.
    List<HandMark> of(QuizId quiz);
}
