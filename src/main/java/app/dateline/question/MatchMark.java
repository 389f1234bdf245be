package app.dateline.question;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The mark of a match: the share of right pairs; each fact has the part of its own pair.
final class MatchMark {
    private MatchMark() {}

    static Marking of(Question question, Task.Match task, List<Integer> given) {
        var last = task.values().size() - 1;
        if (given.size() != task.rows().size()
                || given.stream().distinct().count() < given.size()
                || given.stream().anyMatch(v -> v < 0 || v > last)) {
            throw new IllegalArgumentException(
                    "%s has %d rows, each to be given one of the values 0 to %d of its own; found %s"
                            .formatted(question.id(), task.rows().size(), last, given));
        }
        var rows = IntStream.range(0, given.size()).boxed().toList();
        var right = rows.stream().filter(r -> given.get(r).equals(task.key().get(r))).toList();
        var wrong = rows.size() - right.size();
        var known = right.stream().map(r -> task.rows().get(r).event()).toList();
        return new Marking(
                new Mark((double) right.size() / rows.size()),
                question.facts().stream()
                        .collect(
                                Collectors.toMap(
                                        f -> f,
                                        f -> known.contains(f.event()) ? Mark.FULL : Mark.NONE)),
                given.stream()
                        .map(v -> task.values().get(v).text())
                        .collect(Collectors.joining("; ")),
                wrong == 0 ? "key" : wrong == 1 ? "1 pair wrong" : wrong + " pairs wrong");
    }
}
