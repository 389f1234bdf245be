package app.dateline.service;

import app.dateline.classroom.Courses;
import app.dateline.classroom.quiz.Quiz;
import app.dateline.classroom.quiz.Quizzes;
import app.dateline.question.QuestionId;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The questions that are kept for a quiz: nobody practises them before it is over.
@Component
class Reserved {
    private final Quizzes quizzes;
    private final Courses courses;
    private final Invigilating invigilating;

    Reserved(Quizzes quizzes, Courses courses, Invigilating invigilating) {
        this.quizzes = quizzes;
        this.courses = courses;
        this.invigilating = invigilating;
    }

    /// Those of a topic, by all quizzes of all courses.
    Set<QuestionId> of(String topic) {
        return quizzes.assigned().stream()
                .filter(quiz -> quiz.plan().content().reserved())
                .filter(quiz -> reads(quiz, topic))
                .filter(quiz -> !invigilating.over(quiz))
                .flatMap(quiz -> quiz.assigned().stream())
                .flatMap(assigned -> assigned.questions().stream())
                .collect(Collectors.toSet());
    }

    private boolean reads(Quiz quiz, String topic) {
        return courses.find(quiz.course()).filter(c -> c.topic().equals(topic)).isPresent();
    }
}
