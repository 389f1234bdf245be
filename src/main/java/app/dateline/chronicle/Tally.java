package app.dateline.chronicle;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How many there are of each sort, under a name: "events by kind".
public record Tally(String name, List<Row> rows) {
    public Tally {
        rows = List.copyOf(rows);
    }

    public record Row(String sort, int count) {}

    /// Counts what is equal, the most frequent first.
    static Tally of(String name, Stream<String> sorts) {
        return new Tally(
                name,
                counted(sorts).entrySet().stream()
                        .map(e -> new Row(e.getKey(), e.getValue()))
                        .sorted(Comparator.comparingInt((Row r) -> -r.count()))
                        .toList());
    }

    /// Counts numbers of something, the smallest first: "1 article", "2 articles".
    static Tally ofNumbers(String name, String thing, Stream<Integer> numbers) {
        return new Tally(
                name,
                counted(numbers).entrySet().stream()
                        .map(e ->
                                new Row(
                                        "%d %s%s"
                                                .formatted(
                                                        e.getKey(),
                                                        thing,
                                                        e.getKey() == 1 ? "" : "s"),
                                        e.getValue()))
                        .toList());
    }

    private static <T> Map<T, Integer> counted(Stream<T> all) {
        return all.collect(Collectors.toMap(each -> each, each -> 1, Integer::sum, TreeMap::new));
    }

    /// A constant as the files write it: READING_AID is "reading-aid".
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
