package app.dateline.ui.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What has been given to which row so far: a row is chosen and then its value, or a value and then its row. Choosing what
/// is filled or used frees it.
final class Matching {
    private final int rows;
    private final TreeMap<Integer, Integer> given = new TreeMap<>();
    private Optional<Integer> active = Optional.empty();
    private Optional<Integer> held = Optional.empty();
    private int choices;

    Matching(int rows) {
        this.rows = rows;
    }

    void put(List<Integer> values) {
        given.clear();
        for (var row = 0; row < rows; row++) {
            given.put(row, values.get(row));
        }
    }

    Optional<Integer> given(int row) {
        return Optional.ofNullable(given.get(row));
    }

    /// The row that waits for a value.
    boolean active(int row) {
        return active.filter(a -> a == row).isPresent();
    }

    /// The value that waits for a row.
    boolean held(int value) {
        return held.filter(h -> h == value).isPresent();
    }

    boolean used(int value) {
        return row(value).isPresent();
    }

    int filled() {
        return given.size();
    }

    /// A value for each row, once all have one.
    Optional<List<Integer>> whole() {
        return filled() == rows ? Optional.of(List.copyOf(given.values())) : Optional.empty();
    }

    void chooseRow(int row) {
        choices++;
        if (held.isPresent()) {
            given.put(row, held.get());
            held = Optional.empty();
        } else {
            given.remove(row);
            active = Optional.of(row);
        }
    }

    /// Given to the row that waits, after which the next empty one waits; else held.
    void chooseValue(int value) {
        choices++;
        var row = row(value);
        if (row.isPresent()) {
            given.remove(row.get());
            active = row;
            held = Optional.empty();
        } else if (active.isPresent()) {
            given.put(active.get(), value);
            active = nextEmpty(active.get());
        } else {
            held = held(value) ? Optional.empty() : Optional.of(value);
        }
    }

    /// All of it in JSON, and how many choices it has come of: the browser goes on from there with those that are not here yet.
    String state() {
        return "{\"had\":%d,\"given\":[%s],\"active\":%s,\"held\":%s}"
                .formatted(
                        choices,
                        IntStream.range(0, rows)
                                .mapToObj(row -> json(given(row)))
                                .collect(Collectors.joining(",")),
                        json(active),
                        json(held));
    }

    private static String json(Optional<Integer> number) {
        return number.map(String::valueOf).orElse("null");
    }

    private Optional<Integer> row(int value) {
        return given.entrySet().stream()
                .filter(e -> e.getValue() == value)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Optional<Integer> nextEmpty(int after) {
        return IntStream.range(1, rows)
                .map(i -> (after + i) % rows)
                .filter(i -> !given.containsKey(i))
                .boxed()
                .findFirst();
    }
}
