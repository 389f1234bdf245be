package app.dateline.study.progress;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/// How values lie along a scale that is cut at some bounds: how many lie below the first, from each on, and in the middle of them
/// all, half below and half above, the median (0 where there is none).
public record Spread(List<Double> bounds, List<Integer> counts, double median) {
    public Spread {
        bounds = List.copyOf(bounds);
        counts = List.copyOf(counts);
    }

    /// @param bounds rising; a value that equals one lies above it
    public static Spread of(Collection<Double> values, List<Double> bounds) {
        var counts = new int[bounds.size() + 1];
        for (var value : values) {
            counts[(int) bounds.stream().filter(b -> b <= value).count()]++;
        }
        return new Spread(bounds, IntStream.of(counts).boxed().toList(), median(values));
    }

    private static double median(Collection<Double> values) {
        var sorted = values.stream().sorted().toList();
        var half = sorted.size() / 2;
        return sorted.isEmpty()
                ? 0
                : sorted.size() % 2 == 1
                        ? sorted.get(half)
                        : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    /// How many values there are.
    public int total() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /// How many equal a bound or lie above it.
    public int from(double bound) {
        return counts.subList(bounds.indexOf(bound) + 1, counts.size()).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
