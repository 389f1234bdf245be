package app.dateline.study.fsrs;

/// The FSRS-6 memory model, after the algorithm published by the open-spaced-repetition project, with all that depends on the
/// weights alone computed once. Where its implementations differ, docs/decisions/memory.md says which is followed.
public final class Fsrs {
    public static final double LEAST_STABILITY = 0.001;
    public static final double GREATEST_STABILITY = 36_500;

    private static final int RATINGS = 4;

    /// With the published weights.
    public static final Fsrs DEFAULT = new Fsrs(Weights.DEFAULT);

    private final Weights weights;
    private final double decay;
    private final double factor;
    private final State[] first = new State[RATINGS];
    private final double easiest;
    private final double difficultyChange;
    private final double reversion;
    private final double growth;
    private final double growthByStability;
    private final double growthByForgetting;
    private final double hard;
    private final double easy;
    private final double lapse;
    private final double lapseByDifficulty;
    private final double lapseByStability;
    private final double lapseByForgetting;
    private final double lapseMost;
    private final double[] sameDay = new double[RATINGS];
    private final double sameDayByStability;

    public Fsrs(Weights weights) {
        this.weights = weights;
        decay = -weights.at(20);
        factor = Math.pow(0.9, 1 / decay) - 1;
        difficultyChange = weights.at(6);
        reversion = weights.at(7);
        easiest = initialDifficulty(Rating.EASY);
        growth = weights.at(8);
        growthByStability = weights.at(9);
        growthByForgetting = weights.at(10);
        lapse = weights.at(11);
        lapseByDifficulty = weights.at(12);
        lapseByStability = weights.at(13);
        lapseByForgetting = weights.at(14);
        hard = weights.at(15);
        easy = weights.at(16);
        lapseMost = Math.exp(-weights.at(17) * weights.at(18));
        sameDayByStability = weights.at(19);
        for (var rating : Rating.values()) {
            first[rating.ordinal()] =
                    new State(
                            weights.at(rating.ordinal()),
                            Math.clamp(initialDifficulty(rating), 1, 10));
            sameDay[rating.ordinal()] =
                    Math.exp(weights.at(17) * (rating.number() - 3 + weights.at(18)));
        }
    }

    private double initialDifficulty(Rating rating) {
        return weights.at(4) - Math.exp(rating.ordinal() * weights.at(5)) + 1;
    }

    public Weights weights() {
        return weights;
    }

    /// R(t, S) = (1 + factor t / S)^-w20, which is 0.9 where t equals S. Both in days.
    public double retrievability(double days, double stability) {
        return Math.pow(1 + factor * days / stability, decay);
    }

    /// The days, not whole, until recall falls to a retention between 0 and 1.
    public double daysUntil(double retention, double stability) {
        return stability / factor * (Math.pow(retention, 1 / decay) - 1);
    }

    /// After the first review.
    public State first(Rating rating) {
        return first[rating.ordinal()];
    }

    /// After a review `days` whole days later; 0 is the same day.
    public State next(State state, int days, Rating rating) {
        var stability = days == 0 ? sameDay(state.stability(), rating) : later(state, days, rating);
        return new State(
                Math.clamp(stability, LEAST_STABILITY, GREATEST_STABILITY),
                nextDifficulty(state.difficulty(), rating));
    }

    private double later(State state, int days, Rating rating) {
        var forgetting = 1 - retrievability(days, state.stability());
        return rating == Rating.AGAIN
                ? forgotten(state, forgetting)
                : recalled(state, forgetting, rating);
    }

    private double sameDay(double stability, Rating rating) {
        var change = sameDay[rating.ordinal()] * Math.pow(stability, -sameDayByStability);
        return stability * (rating == Rating.AGAIN ? change : Math.max(change, 1));
    }

    private double recalled(State state, double forgetting, Rating rating) {
        var change =
                Math.exp(growth - growthByStability * Math.log(state.stability()))
                        * (11 - state.difficulty())
                        * (Math.exp(growthByForgetting * forgetting) - 1);
        return state.stability()
                * switch (rating) {
                    case HARD -> 1 + change * hard;
                    case AGAIN, GOOD -> 1 + change;
                    case EASY -> 1 + change * easy;
                };
    }

    private double forgotten(State state, double forgetting) {
        var after =
                lapse
                        * (Math.pow(state.stability() + 1, lapseByStability) - 1)
                        * Math.exp(
                                lapseByForgetting * forgetting
                                        - lapseByDifficulty * Math.log(state.difficulty()));
        return Math.min(after, state.stability() * lapseMost);
    }

    private double nextDifficulty(double difficulty, Rating rating) {
        var change = difficultyChange * (3 - rating.number());
        var damped = difficulty + change * (10 - difficulty) / 9;
        return Math.clamp(reversion * easiest + (1 - reversion) * damped, 1, 10);
    }
}
