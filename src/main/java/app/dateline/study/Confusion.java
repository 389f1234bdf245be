package app.dateline.study;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How often a learner gave what is true of another fact for one, and when last; both by their keys.
public record Confusion(String fact, String instead, int times, Instant last) {
    /// How often two facts are confused, either way, before they are set side by side.
    static final int TWICE = 2;

    /// Two facts, by their keys in order.
    public record Pair(String one, String other) {
        static Pair of(Confusion confusion) {
            return confusion.fact.compareTo(confusion.instead) < 0
                    ? new Pair(confusion.fact, confusion.instead)
                    : new Pair(confusion.instead, confusion.fact);
        }
    }

    /// The facts that were confused twice or oftener, whichever was given for the other; the oftenest confused first.
    public static List<Pair> twice(Collection<Confusion> confusions) {
        var times = new HashMap<Pair, Integer>();
        confusions.forEach(c -> times.merge(Pair.of(c), c.times, Integer::sum));
        return times.entrySet().stream()
                .filter(e -> e.getValue() >= TWICE)
                .sorted(
                        Comparator.comparingInt((Map.Entry<Pair, Integer> e) -> -e.getValue())
                                .thenComparing(e -> e.getKey().one)
                                .thenComparing(e -> e.getKey().other))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The fact that one is confused with most, either way, by its key; of equals the one confused last.
    public static Optional<String> most(Collection<Confusion> confusions, String fact) {
        var times = new HashMap<String, Integer>();
        var last = new HashMap<String, Instant>();
        for (var confusion : confusions) {
            if (confusion.fact.equals(fact) || confusion.instead.equals(fact)) {
                var other = confusion.fact.equals(fact) ? confusion.instead : confusion.fact;
                times.merge(other, confusion.times, Integer::sum);
                last.merge(other, confusion.last, (a, b) -> a.isAfter(b) ? a : b);
            }
        }
        return times.keySet().stream()
                .max(
                        Comparator.comparing((String other) -> times.getOrDefault(other, 0))
                                .thenComparing(other -> last.getOrDefault(other, Instant.EPOCH))
                                .thenComparing(Comparator.<String>naturalOrder()));
    }
}
