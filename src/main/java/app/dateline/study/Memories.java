package app.dateline.study;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Memory as a fold of the logs: answers to questions and grades of cards alike are evidence for each fact they exercised.
public final class Memories {
    private Memories() {}

    /// What is remembered after all this, by the facts' keys, whatever order it is read in.
    public static Map<String, Memory> fold(List<? extends Recall> recalls) {
        var memories = new HashMap<String, Memory>();
        recalls.stream()
                .sorted(Comparator.comparing(Recall::at))
                .forEach(recall ->
                        recall.ratings()
                                .forEach((fact, rating) ->
                                        memories.compute(
                                                fact,
                                                (key, before) ->
                                                        Outcomes.of(
                                                                        Optional.ofNullable(before),
                                                                        recall.day())
                                                                .get(rating))));
        return Map.copyOf(memories);
    }
}
