package app.dateline.question;

/// Names one question for good: recipe, event and what is asked, so that unrelated edits never change it.
public record QuestionId(String value) implements Comparable<QuestionId> {
    public QuestionId {
        if (!value.matches("[a-z0-9]+([-/.][a-z0-9]+)*")) {
            throw new IllegalArgumentException(
                    "The id of a question is lower-case words joined by - / or .; found \"%s\""
                            .formatted(value));
        }
    }

    @Override
    public int compareTo(QuestionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
