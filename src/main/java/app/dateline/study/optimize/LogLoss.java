package app.dateline.study.optimize;

import app.dateline.study.fsrs.Weights;
import java.util.Arrays;

/// How far predictions under some weights are off: minus the natural logarithm of the chance given to what happened.
public final class LogLoss {
    private final Replay replay = new Replay();

    public LogLoss(Weights weights) {
        this(weights.toArray());
    }

    LogLoss(double[] weights) {
        replay.weights(weights);
    }

    /// The mean over all predicted reviews, each weighing the same; 0 where there is none.
    public double mean(Histories log) {
        var sum = 0.0;
        for (var history = 0; history < log.size(); history++) {
            sum += of(log, history);
        }
        return sum / Math.max(1, log.predicted());
    }

    double[] byHistory(Histories log) {
        var losses = new double[log.size()];
        Arrays.setAll(losses, history -> of(log, history));
        return losses;
    }

    /// The sum over one history.
    double of(Histories log, int history) {
        replay.forward(log, history);
        var loss = 0.0;
        for (var i = 1; i < replay.length; i++) {
            var review = log.starts[history] + i;
            if (log.elapsed(review) > 0) {
                var right =
                        Math.clamp(
                                replay.right(log, history, i),
                                Replay.SURPRISE,
                                1 - Replay.SURPRISE);
                loss -= Math.log(log.ratings[review] > 1 ? right : 1 - right);
            }
        }
        return loss;
    }
}
