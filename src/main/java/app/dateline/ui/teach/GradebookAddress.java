package app.dateline.ui.teach;

import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Optional;

/// What the address of a gradebook says: by what its students are in order, and which grade is open.
///
/// @param order the id of a quiz, or "mean": the best first; none: by name
record GradebookAddress(Optional<String> order, Optional<At> cell) {
    static final String MEAN = "mean";
    private static final String ORDER = "by";
    private static final String QUIZ = "quiz";
    private static final String STUDENT = "student";

    record At(String quiz, String student) {}

    static GradebookAddress of(QueryParameters query) {
        return new GradebookAddress(
                query.getSingleParameter(ORDER),
                query.getSingleParameter(QUIZ)
                        .flatMap(quiz ->
                                query.getSingleParameter(STUDENT)
                                        .map(student -> new At(quiz, student))));
    }

    GradebookAddress by(Optional<String> other) {
        return new GradebookAddress(other, cell);
    }

    GradebookAddress at(String quiz, String student) {
        return new GradebookAddress(order, Optional.of(new At(quiz, student)));
    }

    GradebookAddress closed() {
        return new GradebookAddress(order, Optional.empty());
    }

    QueryParameters query() {
        var query = new HashMap<String, String>();
        order.ifPresent(by -> query.put(ORDER, by));
        cell.ifPresent(at -> {
            query.put(QUIZ, at.quiz());
            query.put(STUDENT, at.student());
        });
        return QueryParameters.simple(query);
    }
}
