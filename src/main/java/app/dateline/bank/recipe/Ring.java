package app.dateline.bank.recipe;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Things of which a question may want some: all where they are few, else those that come next after the hash of the question's
/// id, round and round in the order of the hashes of their own names. One thing more or less then concerns only the
/// questions that come by it (consistent hashing, Karger et al. 1997), and however many there are, a question looks at few.
record Ring<T>(List<T> all, List<Long> hashes) {
    /// So many are few.
    static final int MANY = 200;

    static <T> Ring<T> of(Collection<T> things, Function<T, String> name) {
        record Hashed<T>(T thing, String name, long hash) {}
        var hashed =
                things.stream()
                        .map(t -> new Hashed<>(t, name.apply(t), Hash.of(name.apply(t))))
                        .sorted(
                                Comparator.comparingLong((Hashed<T> h) -> h.hash())
                                        .thenComparing(Hashed::name))
                        .toList();
        return new Ring<>(
                hashed.stream().map(Hashed::thing).toList(),
                hashed.stream().map(Hashed::hash).toList());
    }

    List<T> next(String id) {
        return next(id, MANY);
    }

    List<T> next(String id, int count) {
        if (all.size() <= count) {
            return all;
        }
        var from = Collections.binarySearch(hashes, Hash.of(id));
        var first = from < 0 ? -from - 1 : from;
        return IntStream.range(first, first + count)
                .mapToObj(i -> all.get(i % all.size()))
                .toList();
    }
}
