package app.dateline.study;

import java.util.List;

/// The FSRS-6 memory model, after the algorithm published by the open-spaced-repetition project: 21 weights, stability S in
/// days, difficulty D from 1 to 10. Where its implementations differ, ts-fsrs is followed (docs/decisions/memory.md).
public record Fsrs(List<Double> weights, double retention, int longestInterval) {
    private static final int WEIGHTS = 21;
    private static final double LEAST_STABILITY = 0.001;
    private static final double GREATEST_STABILITY = 36_500;

    /// The published default weights, 90 per cent desired retention, at most a hundred years.
    public static final Fsrs DEFAULT =
            new Fsrs(
                    List.of(
                            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722,
                            0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425,
                            0.0912, 0.0658, 0.1542),
                    0.9,
                    36_500);

    public Fsrs {
        weights = List.copyOf(weights);
        if (weights.size() != WEIGHTS) {
            throw new IllegalArgumentException(
                    "FSRS-6 has %d weights; found %d".formatted(WEIGHTS, weights.size()));
        }
        if (!(retention >= 0.7 && retention <= 0.97)) {
            throw new IllegalArgumentException(
                    "Desired retention lies between 0.70 and 0.97; found " + retention);
        }
    }

    /// Stability and difficulty.
    public record State(double stability, double difficulty) {}

    /// R(t, S) = (1 + factor t / S)^-w20, which is 0.9 where t equals S.
    public double retrievability(double days, double stability) {
        return Math.pow(1 + factor() * days / stability, -w(20));
    }

    private double factor() {
        return Math.pow(0.9, -1 / w(20)) - 1;
    }

    /// Whole days until recall falls to the desired retention: from 1 to the longest interval.
    public int interval(double stability) {
        var days = stability / factor() * (Math.pow(retention, -1 / w(20)) - 1);
        return (int) Math.min(Math.max(Math.round(days), 1), longestInterval);
    }

    /// After the first review.
    public State first(Rating rating) {
        return new State(
                Math.max(w(rating.number() - 1), LEAST_STABILITY),
                clamp(initialDifficulty(rating), 1, 10));
    }

    /// After a review `days` whole days later; 0 is the same day.
    public State next(State state, int days, Rating rating) {
        var stability = days == 0 ? sameDay(state.stability, rating) : later(state, days, rating);
        return new State(
                clamp(stability, LEAST_STABILITY, GREATEST_STABILITY),
                nextDifficulty(state.difficulty, rating));
    }

    private double later(State state, int days, Rating rating) {
        var recall = retrievability(days, state.stability);
        return rating == Rating.AGAIN ? forgotten(state, recall) : recalled(state, recall, rating);
    }

    private double sameDay(double stability, Rating rating) {
        var growth = Math.pow(stability, -w(19)) * Math.exp(w(17) * (rating.number() - 3 + w(18)));
        return stability * (rating == Rating.AGAIN ? growth : Math.max(growth, 1));
    }

    private double recalled(State state, double recall, Rating rating) {
        var hard = rating == Rating.HARD ? w(15) : 1;
        var easy = rating == Rating.EASY ? w(16) : 1;
        var growth =
                Math.exp(w(8))
                        * (11 - state.difficulty)
                        * Math.pow(state.stability, -w(9))
                        * (Math.exp((1 - recall) * w(10)) - 1)
                        * hard
                        * easy;
        return state.stability * (1 + growth);
    }

    private double forgotten(State state, double recall) {
        var after =
                w(11)
                        * Math.pow(state.difficulty, -w(12))
                        * (Math.pow(state.stability + 1, w(13)) - 1)
                        * Math.exp((1 - recall) * w(14));
        return Math.min(after, state.stability / Math.exp(w(17) * w(18)));
    }

    private double nextDifficulty(double difficulty, Rating rating) {
        var change = -w(6) * (rating.number() - 3);
        var damped = difficulty + change * (10 - difficulty) / 9;
        return clamp(w(7) * initialDifficulty(Rating.EASY) + (1 - w(7)) * damped, 1, 10);
    }

    private double initialDifficulty(Rating rating) {
        return w(4) - Math.exp((rating.number() - 1) * w(5)) + 1;
    }

    private double w(int index) {
        return weights.get(index);
    }

    private static double clamp(double value, double least, double most) {
        return Math.min(Math.max(value, least), most);
    }
}
