package app.dateline.study;

/// How much a learner knows of a topic before they learn it here: an Elo rating in logits, moved by first meetings in questions
/// and by nothing else. It gives the chance that what was never met is known already.
public final class Ability {
    /// How likely what was never met is known by one of whom nothing is known yet.
    public static final double AT_FIRST = 0.3;

    /// The ability of such a one.
    public static final double UNKNOWN = Math.log(AT_FIRST / (1 - AT_FIRST));

    /// The difficulty of a question that is neither easy nor hard, or of which nothing is known.
    public static final double MIDDLING = 0.5;

    private static final double STEP = 0.3;
    private static final double HARDEST = 2;

    private Ability() {}

    /// @param difficulty of the question, from 0 to 1
    public static double prior(double ability, double difficulty) {
        return 1 / (1 + Math.exp(HARDEST * (2 * difficulty - 1) - ability));
    }

    /// After a first meeting: by a step of the surprise it was, guess and slip allowed for.
    public static double after(double ability, Recall met) {
        return met.prior().isEmpty()
                ? ability
                : ability
                        + STEP
                                * ((met.right() ? 1 : 0)
                                        - Evidence.right(met.prior().getAsDouble(), met.guess()));
    }
}
