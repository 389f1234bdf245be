package app.dateline.bank.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Things by the year or the month they belong to, so that a question looks at those of its time and at no others.
record ByTime<T>(NavigableMap<Integer, Ring<T>> rings) {
    /// So many of one time are enough to choose from.
    private static final int OF_A_TIME = 20;

    /// @param time counted from any beginning, such as the year
    static <T> ByTime<T> of(Stream<T> things, ToIntFunction<T> time, Function<T, String> name) {
        return new ByTime<>(
                things.collect(Collectors.groupingBy(time::applyAsInt)).entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        e -> Ring.of(e.getValue(), name),
                                        (one, _) -> one,
                                        TreeMap::new)));
    }

    List<T> all(int time) {
        return ring(time).all();
    }

    /// All of a time, or where they are many, some.
    List<T> at(int time, String id) {
        return ring(time).next(id, OF_A_TIME);
    }

    private Ring<T> ring(int time) {
        return rings.getOrDefault(time, new Ring<>(List.of(), List.of()));
    }

    /// All from one time to another; where they are many, as many as may be of each time.
    List<T> between(int from, int to, String id) {
        var within = rings.subMap(from, true, to, true).values();
        var few = within.stream().mapToInt(r -> r.all().size()).sum() <= Ring.MANY;
        var each = few ? Ring.MANY : Math.ceilDiv(Ring.MANY, Math.max(1, within.size()));
        return within.stream().flatMap(r -> r.next(id, each).stream()).toList();
    }

    /// Going outwards from a time, as long as they are few.
    List<T> nearest(int time, String id) {
        var found = new ArrayList<T>(at(time, id));
        for (var away = 1; found.size() < Ring.MANY && anyBeyond(time, away); away++) {
            found.addAll(at(time - away, id));
            found.addAll(at(time + away, id));
        }
        return found;
    }

    /// Whether there is any so far away or farther.
    boolean anyBeyond(int time, int away) {
        return !rings.isEmpty()
                && (rings.firstKey() <= time - away || rings.lastKey() >= time + away);
    }
}
