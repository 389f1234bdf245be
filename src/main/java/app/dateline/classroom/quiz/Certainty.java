package app.dateline.classroom.quiz;

/// How sure a student is of an answer. Points as in Gardner-Medwin's certainty-based marking (UCL, 1994): guessing at a level that
/// one does not have loses more than it wins, so that honesty pays best.
public enum Certainty {
    LOW(1, 0),
    MIDDLE(2, -2),
    HIGH(3, -6);

    private final int right;
    private final int wrong;

    Certainty(int right, int wrong) {
        this.right = right;
        this.wrong = wrong;
    }

    /// What the most certain right answer earns.
    public static final int MOST = 3;

    /// The points of an answer.
    ///
    /// @param share of the full mark that the answer earns by itself, from 0 to 1: half right earns what lies halfway
    public double points(double share) {
        return wrong + share * (right - wrong);
    }
}
