package app.dateline.study;

/// Names one learner: a UUID as text.
public record LearnerId(String value) {
    public LearnerId {
        if (!value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new IllegalArgumentException(
                    "The id of a learner is a UUID; found \"%s\"".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
