package app.dateline.study.progress;

import app.dateline.chronicle.Event;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Answers counted by a group's id, the most asked first.
public record Tallies(List<Row> rows) {
    public Tallies {
        rows = List.copyOf(rows);
    }

    public record Row(String group, Tally tally) {}

    /// The best and the weakest group with answers enough to judge by; nothing where no two differ.
    public Optional<Extremes> extremes() {
        var enough =
                rows.stream()
                        .filter(row -> !row.tally().few())
                        .sorted(Comparator.comparingDouble((Row row) -> -row.tally().share()))
                        .toList();
        return enough.isEmpty()
                        || enough.getFirst().tally().share() == enough.getLast().tally().share()
                ? Optional.empty()
                : Optional.of(new Extremes(enough.getFirst(), enough.getLast()));
    }

    public record Extremes(Row best, Row weakest) {}

    public static Tallies byRecipe(List<Played> played) {
        var tallies = new HashMap<String, Tally>();
        for (var each : played) {
            add(tallies, each.question().recipe(), each.answer().marking().mark().full());
        }
        return sorted(tallies);
    }

    public static Tallies byKind(List<Played> played) {
        return byEvent(played, event -> Stream.of(event.kind()));
    }

    public static Tallies byTopic(List<Played> played) {
        return byEvent(played, event -> event.topics().stream());
    }

    /// A question about several events counts once for each group among them, by that group's own parts.
    private static Tallies byEvent(List<Played> played, Function<Event, Stream<String>> groups) {
        var tallies = new HashMap<String, Tally>();
        for (var each : played) {
            for (var group : each.groups(groups)) {
                add(tallies, group, each.right(group, groups));
            }
        }
        return sorted(tallies);
    }

    private static void add(Map<String, Tally> tallies, String group, boolean right) {
        tallies.put(group, tallies.getOrDefault(group, Tally.NONE).plus(right));
    }

    private static Tallies sorted(Map<String, Tally> tallies) {
        return new Tallies(
                tallies.entrySet().stream()
                        .map(e -> new Row(e.getKey(), e.getValue()))
                        .sorted(
                                Comparator.comparingInt((Row r) -> -r.tally().asked())
                                        .thenComparing(Row::group))
                        .toList());
    }
}
