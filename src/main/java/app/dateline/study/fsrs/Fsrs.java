package app.dateline.study.fsrs;

/// The FSRS-6 memory model, after the algorithm published by the open-spaced-repetition project, with all that depends on the
/// weights alone computed once. Where its implementations differ, docs/decisions/memory.md says which is followed.
public final class Fsrs {
    public static final double LEAST_STABILITY = 0.001;
    public static final double GREATEST_STABILITY = 36_500;

    private final Weights weights;
    private final Curve curve;
    private final States first;
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
    private final double[] sameDay;
    private final double sameDayByStability;

    public Fsrs(Weights weights) {
        this.weights = weights;
        curve = Curve.of(weights.at(20));
        first =
                new States(
                        first(weights, Rating.AGAIN),
                        first(weights, Rating.HARD),
                        first(weights, Rating.GOOD),
                        first(weights, Rating.EASY));
        easiest = firstDifficulty(weights, Rating.EASY);
        difficultyChange = weights.at(6);
        reversion = weights.at(7);
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
        sameDay = new double[Rating.values().length];
        for (var rating : Rating.values()) {
            sameDay[rating.number() - 1] =
                    Math.exp(weights.at(17) * (rating.number() - 3 + weights.at(18)));
        }
        sameDayByStability = weights.at(19);
    }

    private static State first(Weights weights, Rating rating) {
        return new State(
                weights.at(rating.number() - 1),
                Math.clamp(firstDifficulty(weights, rating), 1, 10));
    }

    private static double firstDifficulty(Weights weights, Rating rating) {
        return weights.at(4) - Math.exp((rating.number() - 1) * weights.at(5)) + 1;
    }

    public Weights weights() {
        return weights;
    }

    public Curve curve() {
        return curve;
    }

    /// The chance of recall, from 0 to 1, so many days after a review that left this stability.
    public double retrievability(double days, double stability) {
        return curve.retrievability(days, stability);
    }

    /// After the first review.
    public State first(Rating rating) {
        return first.of(rating);
    }

    /// The same for all four ratings at once.
    public States first() {
        return first;
    }

    /// After a review `days` whole days later; 0 is the same day.
    public State next(State state, int days, Rating rating) {
        if (days == 0) {
            return sameDay(state, sameDayChange(state), rating);
        }
        var forgetting = 1 - retrievability(days, state.stability());
        return rating == Rating.AGAIN
                ? forgotten(state, forgetting)
                : recalled(state, growth(state, forgetting), rating);
    }

    /// The same for all four ratings at once.
    public States next(State state, int days) {
        if (days == 0) {
            var change = sameDayChange(state);
            return new States(
                    sameDay(state, change, Rating.AGAIN),
                    sameDay(state, change, Rating.HARD),
                    sameDay(state, change, Rating.GOOD),
                    sameDay(state, change, Rating.EASY));
        }
        var forgetting = 1 - retrievability(days, state.stability());
        var growth = growth(state, forgetting);
        return new States(
                forgotten(state, forgetting),
                recalled(state, growth, Rating.HARD),
                recalled(state, growth, Rating.GOOD),
                recalled(state, growth, Rating.EASY));
    }

    private double sameDayChange(State state) {
        return Math.pow(state.stability(), -sameDayByStability);
    }

    private State sameDay(State state, double change, Rating rating) {
        var changed = change * sameDay[rating.number() - 1];
        var after = state.stability() * (rating == Rating.AGAIN ? changed : Math.max(changed, 1));
        return state(after, state, rating);
    }

    /// By which share stability grows where it is recalled with Good.
    private double growth(State state, double forgetting) {
        return Math.exp(growth - growthByStability * Math.log(state.stability()))
                * (11 - state.difficulty())
                * (Math.exp(growthByForgetting * forgetting) - 1);
    }

    private State recalled(State state, double growth, Rating rating) {
        var bonus = rating == Rating.HARD ? hard : rating == Rating.EASY ? easy : 1;
        return state(state.stability() * (1 + growth * bonus), state, rating);
    }

    private State forgotten(State state, double forgetting) {
        var after =
                lapse
                        * (Math.pow(state.stability() + 1, lapseByStability) - 1)
                        * Math.exp(
                                lapseByForgetting * forgetting
                                        - lapseByDifficulty * Math.log(state.difficulty()));
        return state(Math.min(after, state.stability() * lapseMost), state, Rating.AGAIN);
    }

    private State state(double stability, State before, Rating rating) {
        return new State(
                Math.clamp(stability, LEAST_STABILITY, GREATEST_STABILITY),
                difficulty(before.difficulty(), rating));
    }

    private double difficulty(double before, Rating rating) {
        var change = difficultyChange * (3 - rating.number());
        var damped = before + change * (10 - before) / 9;
        return Math.clamp(reversion * easiest + (1 - reversion) * damped, 1, 10);
    }
}
