package app.dateline.study.fsrs;

/// How well a fact was recalled, in the scheduler's words.
public enum Rating {
    AGAIN(1),
    HARD(2),
    GOOD(3),
    EASY(4);

    private final int number;

    Rating(int number) {
        this.number = number;
    }

    /// From 1 to 4, as on its key and in the formulas.
    public int number() {
        return number;
    }
}
