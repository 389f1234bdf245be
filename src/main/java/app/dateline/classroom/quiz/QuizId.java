package app.dateline.classroom.quiz;

/// Names one quiz: a UUID as text.
public record QuizId(String value) {
    public QuizId {
        if (!value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new IllegalArgumentException(
                    "The id of a quiz is a UUID; found \"%s\"".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
