package app.dateline.classroom.quiz;

/// How a paper runs, whatever its questions are: when an answer is marked and what it earns. After Moodle's question behaviours.
public enum Behaviour {
    /// Answers may be changed until all are handed in, and are marked then.
    DEFERRED,

    /// Each answer is marked when it is checked, once.
    IMMEDIATE,

    /// Each answer is marked when it is checked; what is not right may be tried again, each time for a third of the mark less.
    TRIES,

    /// Answers are marked when handed in, by how sure the student was of each: {@link Certainty}.
    CERTAINTY;

    /// Whether one question is checked and told at a time.
    public boolean checks() {
        return this == IMMEDIATE || this == TRIES;
    }
}
