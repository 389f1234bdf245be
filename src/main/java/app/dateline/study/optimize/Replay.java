package app.dateline.study.optimize;

import app.dateline.study.Evidence;
import app.dateline.study.fsrs.Fsrs;
import app.dateline.study.fsrs.Weights;

/// One history at a time gone through under one set of weights, with all that the gradient wants kept from the way forward:
/// what stands at index i is from before or during the i-th review. The formulas are those of FSRS-6 as `study` follows them.
final class Replay {
    private static final double LEAST_DIFFICULTY = 1;
    private static final double GREATEST_DIFFICULTY = 10;

    /// Chances are kept this far from 0 and 1, so that one surprise cannot outweigh all else.
    static final double SURPRISE = 1e-7;

    final double[] w = new double[Weights.COUNT];
    final double[] firstDifficulty = new double[5];
    private final double[] sameDay = new double[5];

    /// (1 + factor t / S)^-w20 is 0.9 at t = S; and how the factor changes with w20.
    double factor;

    double factorSlope;
    double lapseCeiling;

    int length;
    final double[] stability = new double[Histories.LONGEST];
    final double[] difficulty = new double[Histories.LONGEST];
    final double[] recall = new double[Histories.LONGEST];
    final double[] base = new double[Histories.LONGEST];
    final double[] logBase = new double[Histories.LONGEST];

    /// By kind of review. Recalled: ln S, e^w8 S^-w9, e^(w10 (1 - R)), growth; forgotten: ln D, ln(S + 1), (S + 1)^w13, raw
    /// stability; the same day: ln S, nothing, nothing, raw growth.
    final double[] first = new double[Histories.LONGEST];

    final double[] second = new double[Histories.LONGEST];
    final double[] third = new double[Histories.LONGEST];
    final double[] fourth = new double[Histories.LONGEST];

    /// Of the state a review leaves, before it is brought within bounds.
    final double[] rawStability = new double[Histories.LONGEST];

    final double[] rawDifficulty = new double[Histories.LONGEST];

    void weights(double[] weights) {
        System.arraycopy(weights, 0, w, 0, Weights.COUNT);
        var power = Math.exp(-Math.log(0.9) / w[20]);
        factor = power - 1;
        factorSlope = power * Math.log(0.9) / (w[20] * w[20]);
        lapseCeiling = Math.exp(-w[17] * w[18]);
        for (var rating = 1; rating <= 4; rating++) {
            firstDifficulty[rating] = w[4] - Math.exp((rating - 1) * w[5]) + 1;
            sameDay[rating] = w[17] * (rating - 3 + w[18]);
        }
    }

    /// Fills everything for one history, or up to its last review that is predicted; recall only where it is.
    void forward(Histories histories, int history) {
        var from = histories.starts[history];
        length = histories.end(history) - from;
        while (length > 1 && histories.elapsed(from + length - 1) == 0) {
            length--;
        }
        var rating = histories.ratings[from];
        rawStability[0] = w[rating - 1];
        rawDifficulty[0] = firstDifficulty[rating];
        for (var i = 1; i < length; i++) {
            var s = clamp(rawStability[i - 1], Fsrs.LEAST_STABILITY, Fsrs.GREATEST_STABILITY);
            var d = clamp(rawDifficulty[i - 1], LEAST_DIFFICULTY, GREATEST_DIFFICULTY);
            stability[i] = s;
            difficulty[i] = d;
            rating = histories.ratings[from + i];
            var days = histories.elapsed(from + i);
            if (days > 0) {
                base[i] = 1 + factor * days / s;
                logBase[i] = Math.log(base[i]);
                recall[i] = Math.exp(-w[20] * logBase[i]);
            }
            if (i < length - 1) {
                rawStability[i] =
                        days == 0
                                ? sameDay(i, s, rating)
                                : rating == 1 ? forgotten(i, s, d) : recalled(i, s, d, rating);
                var damped = d - w[6] * (rating - 3) * (10 - d) / 9;
                rawDifficulty[i] = w[7] * firstDifficulty[4] + (1 - w[7]) * damped;
            }
        }
    }

    private double recalled(int i, double s, double d, int rating) {
        first[i] = Math.log(s);
        second[i] = Math.exp(w[8] - w[9] * first[i]);
        third[i] = Math.exp(w[10] * (1 - recall[i]));
        fourth[i] = (11 - d) * second[i] * (third[i] - 1) * bonus(rating);
        return s * (1 + fourth[i]);
    }

    private double forgotten(int i, double s, double d) {
        first[i] = Math.log(d);
        second[i] = Math.log(s + 1);
        third[i] = Math.exp(w[13] * second[i]);
        fourth[i] = w[11] * (third[i] - 1) * Math.exp(w[14] * (1 - recall[i]) - w[12] * first[i]);
        return Math.min(fourth[i], s * lapseCeiling);
    }

    private double sameDay(int i, double s, int rating) {
        first[i] = Math.log(s);
        fourth[i] = Math.exp(sameDay[rating] - w[19] * first[i]);
        return s * (rating == 1 ? fourth[i] : Math.max(fourth[i], 1));
    }

    /// What is predicted: the chance that the i-th review goes right, by knowing it or by guessing.
    double right(Histories histories, int history, int i) {
        var guess = histories.guesses[histories.starts[history] + i];
        return guess == 0 ? recall[i] : guess / 100.0 + shareOfRecall(guess) * recall[i];
    }

    /// By how much that rises with recall.
    ///
    /// @param guess in hundredths
    static double shareOfRecall(int guess) {
        return guess == 0 ? 1 : 1 - guess / 100.0 - Evidence.SLIP;
    }

    double bonus(int rating) {
        return rating == 2 ? w[15] : rating == 4 ? w[16] : 1;
    }

    /// Whether the state a review leaves moves with the formula rather than standing at a bound.
    boolean stabilityMoves(int i) {
        return rawStability[i] >= Fsrs.LEAST_STABILITY
                && rawStability[i] <= Fsrs.GREATEST_STABILITY;
    }

    boolean difficultyMoves(int i) {
        return rawDifficulty[i] >= LEAST_DIFFICULTY && rawDifficulty[i] <= GREATEST_DIFFICULTY;
    }

    private static double clamp(double value, double least, double most) {
        return Math.min(Math.max(value, least), most);
    }
}
