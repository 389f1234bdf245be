package app.dateline.study;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// How many facts were still remembered when they were first asked again on a day: of each fact the first review of the day,
/// where it had been reviewed on a day before, nothing could be guessed and nothing had been corrected since.
///
/// @param mature whether it had been left alone for 21 days or more
public record Retained(LocalDate day, boolean mature, int right, int asked) {
    /// From so many days between two reviews on a fact is mature; before, it is young.
    public static final int MATURE = 21;

    private record Age(LocalDate day, boolean mature) {
        static final Comparator<Age> IN_ORDER =
                Comparator.comparing(Age::day).thenComparing(Age::mature);
    }

    /// By all evidence of some facts, whatever order it is in; a row a day and age, in that order.
    public static List<Retained> of(List<Recall> evidence, Corrected corrected) {
        return change(List.of(), evidence, corrected);
    }

    /// What is to be counted more or less after all evidence of some facts has become other evidence.
    public static List<Retained> change(
            List<Recall> before, List<Recall> after, Corrected corrected) {
        var counted = new TreeMap<Age, Retained>(Age.IN_ORDER);
        count(before, corrected, -1, counted);
        count(after, corrected, 1, counted);
        return counted.values().stream().filter(r -> r.right != 0 || r.asked != 0).toList();
    }

    private static void count(
            List<Recall> evidence, Corrected corrected, int times, TreeMap<Age, Retained> counted) {
        evidence.stream()
                .sorted(Comparator.comparing(Recall::at).thenComparing(Recall::id))
                .collect(Collectors.groupingBy(Recall::fact))
                .forEach((fact, recalls) ->
                        first(recalls, corrected)
                                .forEach(r ->
                                        counted.merge(
                                                new Age(r.day, r.mature),
                                                new Retained(
                                                        r.day,
                                                        r.mature,
                                                        times * r.right,
                                                        times * r.asked),
                                                Retained::and)));
    }

    private Retained and(Retained other) {
        return new Retained(day, mature, right + other.right, asked + other.asked);
    }

    /// @param recalls of one fact, in order of time
    private static List<Retained> first(List<Recall> recalls, Corrected corrected) {
        var days = new TreeSet<LocalDate>();
        var first = new ArrayList<Retained>();
        for (var i = 0; i < recalls.size(); i++) {
            var recall = recalls.get(i);
            var last = days.lower(recall.day());
            if (days.add(recall.day())
                    && last != null
                    && !recall.choice()
                    && corrected
                            .since(recall.fact(), recalls.get(i - 1).at(), recall.at())
                            .isEmpty()) {
                var mature = ChronoUnit.DAYS.between(last, recall.day()) >= MATURE;
                first.add(new Retained(recall.day(), mature, recall.right() ? 1 : 0, 1));
            }
        }
        return first;
    }
}
