package app.dateline.study;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a learner did to their cards and took back, in the order it happened, or the last of it; `revision` grows with every
/// step.
public record ReviewLog(LearnerId learner, long revision, List<ReviewStep> steps) {
    public ReviewLog {
        steps = List.copyOf(steps);
    }

    /// The same with one step more.
    public ReviewLog with(ReviewStep step) {
        return new ReviewLog(
                learner, revision + 1, Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    /// The same with all that was appended since; none where this is no part of that log any more, which was put anew.
    public Optional<ReviewLog> with(ReviewLog later) {
        var known = steps.stream().map(ReviewStep::key).collect(Collectors.toSet());
        return later.revision < revision
                        || later.steps.stream().anyMatch(step -> known.contains(step.key()))
                ? Optional.empty()
                : Optional.of(
                        new ReviewLog(
                                learner,
                                later.revision,
                                Stream.concat(steps.stream(), later.steps.stream()).toList()));
    }

    /// Its steps from an instant on.
    public ReviewLog since(Instant since) {
        return new ReviewLog(
                learner, revision, steps.stream().filter(s -> !s.at().isBefore(since)).toList());
    }

    /// The grades that count: those not taken back.
    public List<ReviewStep.Graded> standing() {
        return of(ReviewStep.Graded.class, reversible()).toList();
    }

    /// What the standing steps say of the cards of each topic, by the cards' ids.
    public Map<String, Map<String, CardMark>> marks() {
        var marks = new HashMap<String, Map<String, CardMark>>();
        of(ReviewStep.Marked.class, reversible())
                .forEach(m ->
                        marks.computeIfAbsent(m.topic(), topic -> new HashMap<>())
                                .merge(
                                        m.card(),
                                        CardMark.NONE.after(m.change(), m.day()),
                                        (before, first) -> before.after(m.change(), m.day())));
        return marks;
    }

    /// The steps of two logs of one person in the order of time. Each keeps its own order, even where its clock ran back.
    public static List<ReviewStep> merged(List<ReviewStep> one, List<ReviewStep> other) {
        var merged = new ArrayList<ReviewStep>(one.size() + other.size());
        var i = 0;
        for (var step : other) {
            while (i < one.size() && !one.get(i).at().isAfter(step.at())) {
                merged.add(one.get(i++));
            }
            merged.add(step);
        }
        merged.addAll(one.subList(i, one.size()));
        return merged;
    }

    /// What was done to the cards of one topic on one of the learner's days, and stands.
    public DayLog day(String topic, LocalDate day) {
        var steps =
                reversible()
                        .filter(step -> step.topic().equals(topic) && step.day().equals(day))
                        .toList();
        return new DayLog(
                of(ReviewStep.Graded.class, steps.stream()).toList(),
                steps.stream().reduce((before, last) -> last),
                of(ReviewStep.Limited.class, this.steps.stream())
                        .filter(step -> step.topic().equals(topic) && step.day().equals(day))
                        .map(ReviewStep.Limited::limits)
                        .reduce((before, last) -> last));
    }

    private Stream<ReviewStep.Reversible> reversible() {
        var undone =
                of(ReviewStep.Undone.class, steps.stream())
                        .map(ReviewStep.Undone::graded)
                        .collect(Collectors.toSet());
        return of(ReviewStep.Reversible.class, steps.stream())
                .filter(step -> !undone.contains(step.id()));
    }

    private static <T> Stream<T> of(Class<T> sort, Stream<? extends ReviewStep> steps) {
        return steps.filter(sort::isInstance).map(sort::cast);
    }
}
