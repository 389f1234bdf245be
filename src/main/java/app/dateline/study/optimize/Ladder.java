package app.dateline.study.optimize;

import app.dateline.study.fsrs.Weights;
import app.dateline.study.optimize.Training.Extent;
import app.dateline.study.optimize.Verdict.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// From the published weights to those of all learners, from there to a learner's own: a rung is climbed only if it predicts
/// reviews better that it was not trained on. For that the log is dealt into five parts, each predicted by weights trained on
/// the other four; the losses are compared in pairs, by fact, or by learner where there are many.
public final class Ladder {
    /// So many predicted reviews are needed at least; with few more than that, nothing is taken either.
    public static final int LEAST_REVIEWS = Optimizer.LEAST_FOR_ALL;

    private static final int PARTS = 5;

    /// From so many learners on, whole learners are held out: what is pooled must hold for one it never saw.
    private static final int LEARNERS = 10;

    private static final double ERRORS = 2;
    private static final long STEPS = 1000;

    private Ladder() {}

    /// From the published weights to those of all learners.
    ///
    /// @param learners each one's own log
    /// @throws java.util.concurrent.CancellationException where `progress` stops it
    public static Verdict pooled(List<Histories> learners, long seed, Progress progress) {
        var log = Histories.join(learners);
        var unit = new int[log.size()];
        Arrays.setAll(unit, history -> history);
        if (learners.size() >= LEARNERS) {
            var from = 0;
            for (var learner = 0; learner < learners.size(); learner++) {
                var end = from + learners.get(learner).size();
                Arrays.fill(unit, from, end, learner);
                from = end;
            }
        }
        return rung(log, unit, Weights.DEFAULT, seed, progress);
    }

    /// From the weights in use, pooled or published, to a learner's own.
    ///
    /// @throws java.util.concurrent.CancellationException where `progress` stops it
    public static Verdict personal(Histories log, Weights inUse, long seed, Progress progress) {
        var unit = new int[log.size()];
        Arrays.setAll(unit, history -> history);
        return rung(log, unit, inUse, seed, progress);
    }

    /// @param unit of each history: those with one number are held out together and count as one in the test
    private static Verdict rung(
            Histories log, int[] unit, Weights inUse, long seed, Progress progress) {
        var training = Optimizer.train(log, inUse, seed, part(progress, 0));
        if (training.extent() != Extent.ALL) {
            var reason =
                    training.extent() == Extent.ONE_OUTCOME ? Reason.ONE_OUTCOME : Reason.TOO_FEW;
            return new Verdict(
                    reason,
                    inUse,
                    inUse,
                    training.predicted(),
                    training.forgotten(),
                    new PairedTest(0, 0, 0));
        }
        var test =
                PairedTest.of(
                        new LogLoss(inUse).byHistory(log),
                        heldOut(log, unit, inUse, seed, progress),
                        log.predictedByHistory(),
                        unit);
        var reason =
                test.gain() <= 0
                        ? Reason.NO_GAIN
                        : test.gain() <= ERRORS * test.error()
                                ? Reason.WITHIN_CHANCE
                                : Reason.TAKEN;
        return new Verdict(
                reason, inUse, training.weights(), log.predicted(), log.forgotten(), test);
    }

    /// The loss of each history under weights trained without it.
    private static double[] heldOut(
            Histories log, int[] unit, Weights inUse, long seed, Progress progress) {
        var parts = parts(unit, seed);
        var losses = new double[log.size()];
        for (var part = 0; part < PARTS; part++) {
            var held = part;
            var rest = log.where(history -> parts[unit[history]] != held);
            var trained = Optimizer.train(rest, inUse, seed, part(progress, part + 1)).weights();
            var loss = new LogLoss(trained);
            for (var history = 0; history < losses.length; history++) {
                if (parts[unit[history]] == held) {
                    losses[history] = loss.of(log, history);
                }
            }
        }
        return losses;
    }

    /// A part for each unit, all parts of one size as nearly as can be.
    private static int[] parts(int[] unit, long seed) {
        var parts = new int[Arrays.stream(unit).max().orElse(-1) + 1];
        Arrays.setAll(parts, i -> i % PARTS);
        Optimizer.shuffle(parts, new SplittableRandom(seed));
        return parts;
    }

    /// The share of one of six trainings in the whole.
    private static Progress part(Progress progress, int training) {
        return (done, whole) ->
                progress.goOn(training * STEPS + STEPS * done / whole, (PARTS + 1) * STEPS);
    }
}
