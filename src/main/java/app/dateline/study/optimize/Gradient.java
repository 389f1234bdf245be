package app.dateline.study.optimize;

import app.dateline.study.fsrs.Weights;
import java.util.Arrays;

/// How the log loss of a history changes with each weight: backpropagation by hand through [Replay].
final class Gradient {
    private final Replay replay;
    private final double[] sum = new double[Weights.COUNT];

    Gradient(Replay replay) {
        this.replay = replay;
    }

    /// What has been added up since it was last cleared.
    double[] sum() {
        return sum;
    }

    void clear() {
        Arrays.fill(sum, 0);
    }

    /// Adds the gradient of one history's weighted log loss, and says how many reviews it predicted.
    /// @param weights of the reviews, by their place in the log; only those of predicted reviews count
    int add(Histories histories, int history, float[] weights) {
        replay.forward(histories, history);
        var from = histories.starts[history];
        var predicted = 0;
        // How the loss changes with the state that the i-th review leaves.
        var byStability = 0.0;
        var byDifficulty = 0.0;
        for (var i = replay.length - 1; i > 0; i--) {
            var rating = histories.ratings[from + i];
            var days = histories.elapsed(from + i);
            var s = replay.stability[i];
            var byBefore = 0.0;
            var byRecall = 0.0;
            if (days > 0) {
                predicted++;
                byRecall = byRecall(histories, history, i, weights[from + i]);
            }
            var byDifficultyBefore = 0.0;
            if (byStability != 0 && replay.stabilityMoves(i)) {
                if (days == 0) {
                    byBefore = sameDay(i, rating, s, byStability);
                } else if (rating > 1) {
                    byBefore = recalled(i, rating, s, byStability);
                    byRecall -= byStability * s * grown(i, rating) * replay.w[10] * replay.third[i];
                    byDifficultyBefore =
                            -byStability * s * replay.fourth[i] / (11 - replay.difficulty[i]);
                } else if (replay.fourth[i] < s * replay.lapseCeiling) {
                    byBefore = forgotten(i, s, byStability);
                    byRecall -= byStability * replay.fourth[i] * replay.w[14];
                    byDifficultyBefore =
                            -byStability * replay.fourth[i] * replay.w[12] / replay.difficulty[i];
                } else {
                    byBefore = atCeiling(s, byStability);
                }
            }
            if (byDifficulty != 0 && replay.difficultyMoves(i)) {
                byDifficultyBefore += difficulty(i, rating, byDifficulty);
            }
            if (days > 0) {
                byBefore += curve(i, days, s, byRecall);
            }
            byStability = byBefore;
            byDifficulty = byDifficultyBefore;
        }
        first(histories.ratings[from], byStability, byDifficulty);
        return predicted;
    }

    private double byRecall(Histories histories, int history, int i, double weight) {
        var right = replay.right(histories, history, i);
        if (right <= Replay.SURPRISE || right >= 1 - Replay.SURPRISE) {
            return 0;
        }
        var review = histories.starts[history] + i;
        return Replay.shareOfRecall(histories.guesses[review])
                * weight
                / (histories.ratings[review] > 1 ? -right : 1 - right);
    }

    private double curve(int i, int days, double s, double byRecall) {
        var w = replay.w;
        var share = w[20] * replay.recall[i] / replay.base[i] * days / s;
        sum[20] -= byRecall * (replay.recall[i] * replay.logBase[i] + share * replay.factorSlope);
        return byRecall * share * replay.factor / s;
    }

    /// The growth of stability for each unit of e^(w10 (1 - R)) - 1.
    private double grown(int i, int rating) {
        return (11 - replay.difficulty[i]) * replay.second[i] * replay.bonus(rating);
    }

    private double recalled(int i, int rating, double s, double by) {
        var growth = replay.fourth[i];
        var change = by * s * growth;
        sum[8] += change;
        sum[9] -= change * replay.first[i];
        sum[10] += by * s * grown(i, rating) * (1 - replay.recall[i]) * replay.third[i];
        if (rating == 2) {
            sum[15] +=
                    by * s * (11 - replay.difficulty[i]) * replay.second[i] * (replay.third[i] - 1);
        } else if (rating == 4) {
            sum[16] +=
                    by * s * (11 - replay.difficulty[i]) * replay.second[i] * (replay.third[i] - 1);
        }
        return by * (1 + growth * (1 - replay.w[9]));
    }

    private double forgotten(int i, double s, double by) {
        var w = replay.w;
        var change = by * replay.fourth[i];
        var power = replay.third[i];
        var slope = change * power / (power - 1);
        sum[11] += change / w[11];
        sum[12] -= change * replay.first[i];
        sum[13] += slope * replay.second[i];
        sum[14] += change * (1 - replay.recall[i]);
        return slope * w[13] / (s + 1);
    }

    private double atCeiling(double s, double by) {
        var change = by * s * replay.lapseCeiling;
        sum[17] -= change * replay.w[18];
        sum[18] -= change * replay.w[17];
        return by * replay.lapseCeiling;
    }

    private double sameDay(int i, int rating, double s, double by) {
        var growth = replay.fourth[i];
        if (rating > 1 && growth < 1) {
            return by;
        }
        var w = replay.w;
        var change = by * s * growth;
        sum[17] += change * (rating - 3 + w[18]);
        sum[18] += change * w[17];
        sum[19] -= change * replay.first[i];
        return by * growth * (1 - w[19]);
    }

    private double difficulty(int i, int rating, double by) {
        var w = replay.w;
        var left = (10 - replay.difficulty[i]) / 9;
        var damped = replay.difficulty[i] - w[6] * (rating - 3) * left;
        sum[7] += by * (replay.firstDifficulty[4] - damped);
        sum[4] += by * w[7];
        sum[5] -= by * w[7] * 3 * easy();
        var byDamped = by * (1 - w[7]);
        sum[6] -= byDamped * (rating - 3) * left;
        return byDamped * (1 + w[6] * (rating - 3) / 9);
    }

    /// e^(3 w5)
    private double easy() {
        return replay.w[4] + 1 - replay.firstDifficulty[4];
    }

    private void first(int rating, double byStability, double byDifficulty) {
        if (replay.stabilityMoves(0)) {
            sum[rating - 1] += byStability;
        }
        if (replay.difficultyMoves(0)) {
            sum[4] += byDifficulty;
            sum[5] -= byDifficulty * (rating - 1) * Math.exp((rating - 1) * replay.w[5]);
        }
    }
}
