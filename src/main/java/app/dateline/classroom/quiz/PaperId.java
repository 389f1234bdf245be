package app.dateline.classroom.quiz;

/// Names one paper: a UUID as text.
public record PaperId(String value) {
    public PaperId {
        if (!value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new IllegalArgumentException(
                    "The id of a paper is a UUID; found \"%s\"".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
