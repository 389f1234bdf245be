package app.dateline.bank.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// How often each of several cells was hit, and how often where only chance decides.
final class Tally {
    private final int[] seen;
    private final double[] expected;

    Tally(int cells) {
        seen = new int[cells];
        expected = new double[cells];
    }

    /// Counts hits among the first so many cells, each as likely as the next.
    void among(int cells, List<Integer> hits) {
        hits.forEach(h -> seen[h]++);
        IntStream.range(0, cells).forEach(i -> expected[i] += (double) hits.size() / cells);
    }

    /// Counts one hit that falls into a cell by its chance.
    void hit(int cell, double... chances) {
        seen[cell]++;
        IntStream.range(0, chances.length).forEach(i -> expected[i] += chances[i]);
    }

    /// Probability of hits at least this uneven where only chance decides.
    double p() {
        return Chance.ofUnevenness(seen, expected);
    }

    String seen() {
        return "%s times (p = %s)"
                .formatted(Arrays.toString(seen), String.format(Locale.ROOT, "%.5f", p()));
    }

    String expected() {
        return "about %s times"
                .formatted(Arrays.stream(expected).mapToLong(Math::round).boxed().toList());
    }
}
