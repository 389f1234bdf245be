package app.dateline.study.optimize;

import java.util.Map;
import java.util.TreeMap;

/// What lies further back weighs less, as fsrs-rs does it: from a quarter to one, by the cube of a review's rank in time.
final class Recency {
    private static final double LEAST = 0.25;

    private Recency() {}

    /// By place in the log, 0 where a review is not predicted. Reviews of one day weigh the same, as if all had the middle rank.
    static float[] weights(Histories histories) {
        var counts = new TreeMap<Integer, Integer>();
        histories.eachPredicted(j -> counts.merge(histories.days[j], 1, Integer::sum));
        var byDay = new TreeMap<Integer, Float>();
        var whole = Math.max(1.0, counts.values().stream().mapToInt(n -> n).sum() - 1);
        var before = 0;
        for (Map.Entry<Integer, Integer> day : counts.entrySet()) {
            var rank = (before + (day.getValue() - 1) / 2.0) / whole;
            byDay.put(day.getKey(), (float) (LEAST + (1 - LEAST) * rank * rank * rank));
            before += day.getValue();
        }
        var weights = new float[histories.reviews()];
        histories.eachPredicted(j -> weights[j] = byDay.getOrDefault(histories.days[j], 0f));
        return weights;
    }
}
