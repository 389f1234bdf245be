package app.dateline.bank.recipe;

import java.util.List;
import java.util.stream.Stream;

/// Picks wrong options round the key so that the rank of the key is a throw of the id's hash, as far as there are enough on
/// either side: who always takes the middle gains nothing.
final class Ranked {
    private Ranked() {}

    /// From `lower` and `upper`, each the best first, up to `count` in all; at least one of a side that `must`.
    static <T> List<T> round(
            String id,
            int count,
            List<T> lower,
            List<T> upper,
            boolean mustLower,
            boolean mustUpper) {
        var wanted = Math.min(count, lower.size() + upper.size());
        var least = Math.max(mustLower ? 1 : 0, wanted - upper.size());
        var most = Math.min(lower.size(), wanted - (mustUpper ? 1 : 0));
        var below = Math.clamp(Hash.of(id, wanted + 1), Math.min(least, most), most);
        return Stream.concat(
                        lower.stream().limit(below), upper.stream().limit((long) wanted - below))
                .toList();
    }
}
