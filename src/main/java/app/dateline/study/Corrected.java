package app.dateline.study;

import app.dateline.bank.Correction;
import app.dateline.bank.Renamed;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The corrections of a topic by the keys of their facts, each fact's in order of time.
public record Corrected(Map<String, List<Correction>> byFact) {
    public static final Corrected NONE = new Corrected(Map.of());

    public Corrected {
        byFact = Map.copyOf(byFact);
    }

    /// @param corrections in the order of their revisions, which is that of time
    /// @param renamed what facts are called now
    public static Corrected of(List<Correction> corrections, Renamed renamed) {
        return new Corrected(
                corrections.stream()
                        .collect(
                                Collectors.groupingBy(
                                        correction -> renamed.now(correction.fact()),
                                        Collectors.toUnmodifiableList())));
    }

    public Set<String> facts() {
        return byFact.keySet();
    }

    /// The last correction of a fact.
    public Optional<Correction> latest(String fact) {
        return byFact.getOrDefault(fact, List.of()).stream().reduce((before, last) -> last);
    }

    /// When a fact was corrected, in order of time.
    public List<Instant> of(String fact) {
        return byFact.getOrDefault(fact, List.of()).stream().map(Correction::at).toList();
    }

    /// What is to be relearned of a fact at an instant by who answered it last at another. Several corrections count as one, from
    /// what was learned to what is said now; nothing is to be relearned where both are the same, or where nothing is said any more.
    public Optional<Relearning> since(String fact, Instant last, Instant until) {
        var missed =
                byFact.getOrDefault(fact, List.of()).stream()
                        .filter(c -> c.at().isAfter(last) && !c.at().isAfter(until))
                        .toList();
        if (missed.isEmpty() || missed.getFirst().was().equals(missed.getLast().now())) {
            return Optional.empty();
        }
        var correction = missed.getLast();
        return missed.getFirst()
                .was()
                .flatMap(was ->
                        correction
                                .now()
                                .map(now -> new Relearning(fact, correction.at(), was, now)));
    }

    /// The same evidence with each value that a fact had as a fact of its own: who forgets one did not forget another.
    ///
    /// @param recalls in order of time
    public List<Recall> apart(List<Recall> recalls) {
        if (byFact.isEmpty()) {
            return recalls;
        }
        var last = new HashMap<String, Instant>();
        var values = new HashMap<String, Integer>();
        return recalls.stream()
                .map(recall -> {
                    var before = last.put(recall.fact(), recall.at());
                    if (before != null && since(recall.fact(), before, recall.at()).isPresent()) {
                        values.merge(recall.fact(), 1, Integer::sum);
                    }
                    var value = values.get(recall.fact());
                    return value == null ? recall : recall.of(recall.fact() + "#" + value);
                })
                .toList();
    }

    /// When a fact was corrected.
    record Change(String fact, Instant at) {}

    /// When any of some facts was corrected, in order of time.
    List<Change> of(Set<String> facts) {
        return byFact.entrySet().stream()
                .filter(entry -> facts.contains(entry.getKey()))
                .flatMap(entry ->
                        entry.getValue().stream().map(c -> new Change(entry.getKey(), c.at())))
                .sorted(Comparator.comparing(Change::at).thenComparing(Change::fact))
                .toList();
    }
}
