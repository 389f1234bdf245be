package app.dateline.study.optimize;

import app.dateline.study.Ability;
import app.dateline.study.Evidence;
import app.dateline.study.Recall;
import app.dateline.study.fsrs.Fsrs;
import app.dateline.study.fsrs.Rating;
import app.dateline.study.fsrs.Weights;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A learner's evidence as histories, one a fact, as memory is folded from it ([app.dateline.study.Fold]): what was probably
/// guessed moves nothing and is left out; of a first meeting it leaves what Again would.
public final class Packing {
    private final Fsrs model;
    private final Histories.Builder log = new Histories.Builder();

    private Packing(Weights inUse) {
        model = new Fsrs(inUse);
    }

    /// @param recalls of one learner, in any order
    /// @param inUse the weights by which it is judged what was guessed
    public static Histories of(List<Recall> recalls, Weights inUse) {
        var packing = new Packing(inUse);
        recalls.stream()
                .sorted(Comparator.comparing(Recall::at).thenComparing(Recall::id))
                .collect(Collectors.groupingBy(Recall::fact, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(packing::fact);
        return packing.log.build();
    }

    private void fact(List<Recall> recalls) {
        var first = recalls.getFirst();
        var rating =
                guessed(first, first.prior().orElse(Ability.AT_FIRST))
                        ? Rating.AGAIN
                        : first.rating();
        var state = model.first(rating);
        var day = day(first);
        log.next().review(day, rating, first.guess());
        for (var recall : recalls.subList(1, recalls.size())) {
            var days = Math.max(0, day(recall) - day);
            if (!guessed(recall, model.retrievability(days, state.stability()))) {
                state = model.next(state, days, recall.rating());
                day += days;
                log.review(day, recall.rating(), recall.guess());
            }
        }
    }

    private static boolean guessed(Recall recall, double known) {
        return recall.right() && Evidence.guessed(known, recall.guess());
    }

    private static int day(Recall recall) {
        return Math.toIntExact(recall.day().toEpochDay());
    }
}
