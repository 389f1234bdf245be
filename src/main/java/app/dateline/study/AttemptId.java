package app.dateline.study;

/// Names one attempt: a UUID as text.
public record AttemptId(String value) {
    public AttemptId {
        if (!value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new IllegalArgumentException(
                    "The id of an attempt is a UUID; found \"%s\"".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
