package app.dateline.study.optimize;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/// Logs of several people cut so that none is longer than the third longest, by predicted reviews: what is found from them all
/// is not what one or two of them are like, who reviewed more than all the others.
public final class EvenLogs {
    private static final int THIRD = 2;

    private EvenLogs() {}

    /// Those that are too long lose histories, by a draw; of fewer than three all stay as they are.
    public static List<Histories> of(List<Histories> logs, long seed) {
        if (logs.size() <= THIRD) {
            return List.copyOf(logs);
        }
        var most =
                logs.stream()
                        .map(Histories::predicted)
                        .sorted(Comparator.reverseOrder())
                        .skip(THIRD)
                        .findFirst()
                        .orElseThrow();
        return logs.stream().map(log -> cut(log, most, seed)).toList();
    }

    private static Histories cut(Histories log, int most, long seed) {
        if (log.predicted() <= most) {
            return log;
        }
        var order = new int[log.size()];
        Arrays.setAll(order, i -> i);
        Optimizer.shuffle(order, new SplittableRandom(seed));
        var counts = log.predictedByHistory();
        var kept = new boolean[order.length];
        var left = most;
        for (var history : order) {
            if (counts[history] <= left) {
                kept[history] = true;
                left -= counts[history];
            }
        }
        return log.where(history -> kept[history]);
    }
}
