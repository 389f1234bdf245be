package app.dateline.bank.check;

import app.dateline.question.Task;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Over the bank the key is neither longer nor shorter than what it stands among: its length counts in standard deviations of
/// the lengths of its question, so that by chance the sum over n questions has the deviation √n. The level is one in a
/// thousand; from twenty questions on.
final class KeyLengths implements Gate {
    private static final int FEWEST = 20;

    /// The two-sided point of the normal distribution at that level.
    private static final double MOST = 3.29;

    @Override
    public String name() {
        return "key as long as the rest";
    }

    @Override
    public Inspection inspect(Docket docket) {
        var apart =
                docket.questions().stream()
                        .flatMapToDouble(q ->
                                q.task() instanceof Task.ChooseOne choose
                                        ? apart(choose)
                                        : DoubleStream.of())
                        .toArray();
        if (apart.length < FEWEST) {
            return new Inspection(0, List.of());
        }
        var deviations = DoubleStream.of(apart).sum() / Math.sqrt(apart.length);
        var figure = String.format(Locale.ROOT, "%+.2f deviations", deviations);
        var limit = "within " + MOST;
        return new Inspection(
                        apart.length,
                        Math.abs(deviations) <= MOST
                                ? List.of()
                                : List.of(
                                        new Finding(
                                                "bank",
                                                "the length of the key is off by " + figure,
                                                limit)))
                .measuring(figure, limit);
    }

    /// How many standard deviations the key is longer than the mean of its options; nothing where all are of one length.
    private static DoubleStream apart(Task.ChooseOne choose) {
        var lengths = choose.options().stream().mapToInt(o -> o.text().length()).toArray();
        var mean = IntStream.of(lengths).average().orElseThrow();
        var variance =
                IntStream.of(lengths)
                        .mapToDouble(l -> (l - mean) * (l - mean))
                        .average()
                        .orElseThrow();
        return variance > 0
                ? DoubleStream.of((lengths[choose.key()] - mean) / Math.sqrt(variance))
                : DoubleStream.of();
    }
}
