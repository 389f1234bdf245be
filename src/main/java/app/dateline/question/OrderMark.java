package app.dateline.question;

import app.dateline.chronicle.EventId;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// The mark of an order: Kendall's tau over the pairs that are decidable, not below 0; full where none is, since any order
/// is right then. Each event's own part counts the pairs it stands in.
record OrderMark(List<Task.Item> items, List<Integer> given) {

    Mark whole() {
        return tau(pair -> true);
    }

    Mark of(EventId event) {
        return tau(pair -> pair.has(event));
    }

    /// Whether the order shows anything about the event: it stands in a pair that is decidable.
    boolean decides(EventId event) {
        return pairs().stream().anyMatch(p -> p.has(event) && (p.right() || p.wrong()));
    }

    int wrongPairs() {
        return (int) pairs().stream().filter(Pair::wrong).count();
    }

    private Mark tau(Predicate<Pair> counts) {
        var counted = pairs().stream().filter(p -> p.right() || p.wrong()).filter(counts).toList();
        var wrong = counted.stream().filter(Pair::wrong).count();
        return counted.isEmpty()
                ? Mark.FULL
                : new Mark(Math.max(0, 1 - 2.0 * wrong / counted.size()));
    }

    private List<Pair> pairs() {
        return IntStream.range(0, given.size())
                .boxed()
                .flatMap(i ->
                        given.subList(i + 1, given.size()).stream()
                                .map(later -> new Pair(items.get(given.get(i)), items.get(later))))
                .toList();
    }

    /// Two events as given, the first before the second.
    private record Pair(Task.Item first, Task.Item second) {
        boolean has(EventId event) {
            return first.event().equals(event) || second.event().equals(event);
        }

        boolean right() {
            return first.within().before(second.within());
        }

        boolean wrong() {
            return second.within().before(first.within());
        }
    }
}
