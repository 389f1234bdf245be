package app.dateline.question;

/// Marks an answer by its task's rule: a pure function of the two.
public final class Marker {
    private Marker() {}

    /// @throws IllegalArgumentException where the answer is not of the task's kind or names no item of it
    public static Marking mark(Question question, Answer answer) {
        throw new UnsupportedOperationException(question.id() + " " + answer);
    }
}
