package app.dateline.classroom.quiz;

import app.dateline.study.LearnerId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/// The grades of a course: of each quiz, those of each student.
public record Gradebook(Map<QuizId, Map<LearnerId, Grade>> grades) {
    public Gradebook {
        grades = Map.copyOf(grades);
    }

    public Optional<Grade> grade(QuizId quiz, LearnerId student) {
        return Optional.ofNullable(grades.getOrDefault(quiz, Map.of()).get(student));
    }

    /// The grades of all students in a quiz.
    public Collection<Grade> of(QuizId quiz) {
        return grades.getOrDefault(quiz, Map.of()).values();
    }

    /// The mean of what a student has marks for, from 0 to 1; nothing where that is nothing. A quiz that was missed has no mark.
    public Optional<Double> mean(LearnerId student) {
        return mean(
                grades.values().stream()
                        .flatMap(of -> Optional.ofNullable(of.get(student)).stream())
                        .toList());
    }

    /// The mean of a quiz over the students who have a mark.
    public Optional<Double> mean(QuizId quiz) {
        return mean(of(quiz));
    }

    /// The mean of all marks there are.
    public Optional<Double> mean() {
        return mean(grades.values().stream().flatMap(of -> of.values().stream()).toList());
    }

    private static Optional<Double> mean(Collection<Grade> grades) {
        return grades.stream()
                .flatMap(g -> g.share().stream())
                .mapToDouble(s -> s)
                .average()
                .stream()
                .boxed()
                .findFirst();
    }
}
