package app.dateline.bank;

import app.dateline.question.Fact;
import app.dateline.question.Option;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The facts that each fact is easily taken for, by their keys, the likeliest first: those that wrong answers to it are true of.
///
/// A question spreads a weight of 1 evenly over the pairs it offers: the facts it asks with those its wrong options are true of, and
/// in a match with one another. Pairs of facts are then taken by their weight, the heaviest first, as long as neither has five;
/// equal ones by their keys. Facts of one event are siblings and no such pair.
public record Confusables(Map<String, List<String>> byFact) {
    public static final Confusables NONE = new Confusables(Map.of());
    private static final int MOST = 5;

    private record Pair(String one, String other) {}

    public static Confusables of(List<Question> questions) {
        var weights = new HashMap<Pair, Double>();
        for (var question : questions) {
            var pairs = pairs(question).distinct().toList();
            pairs.forEach(pair -> weights.merge(pair, 1.0 / pairs.size(), Double::sum));
        }
        var byFact = new HashMap<String, List<String>>();
        weights.entrySet().stream()
                .sorted(
                        Map.Entry.<Pair, Double>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(e -> e.getKey().one)
                                .thenComparing(e -> e.getKey().other))
                .map(Map.Entry::getKey)
                .forEach(pair -> {
                    var one = byFact.computeIfAbsent(pair.one, none -> new ArrayList<>());
                    var other = byFact.computeIfAbsent(pair.other, none -> new ArrayList<>());
                    if (one.size() < MOST && other.size() < MOST) {
                        one.add(pair.other);
                        other.add(pair.one);
                    }
                });
        byFact.values().removeIf(List::isEmpty);
        byFact.replaceAll((fact, others) -> List.copyOf(others));
        return new Confusables(Map.copyOf(byFact));
    }

    private static Stream<Pair> pairs(Question question) {
        var offered = new HashSet<Fact>();
        question.task().wrong().stream()
                .filter(Option::takesOneForAnother)
                .forEach(o -> o.trueOf().ifPresent(offered::add));
        if (question.task() instanceof Task.Match) {
            offered.addAll(question.facts());
        }
        return question.facts().stream()
                .flatMap(asked ->
                        offered.stream()
                                .filter(o -> !o.event().equals(asked.event()))
                                .map(o -> pair(asked.key(), o.key())));
    }

    private static Pair pair(String one, String other) {
        return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }

    public List<String> of(String fact) {
        return byFact.getOrDefault(fact, List.of());
    }
}
