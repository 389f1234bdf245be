package app.dateline.classroom;

/// Names one course: a UUID as text.
public record CourseId(String value) {
    public CourseId {
        if (!value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new IllegalArgumentException(
                    "The id of a course is a UUID; found \"%s\"".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
