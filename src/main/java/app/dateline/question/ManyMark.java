package app.dateline.question;

import java.util.List;
import java.util.stream.Collectors;

/// The mark of a choice of several: right ones less wrong ones over the number of right ones, not below 0. A right option
/// that was chosen is evidence of its own fact, unless the whole is worth nothing: who takes all of them shows nothing.
final class ManyMark {
    private ManyMark() {}

    static Marking of(Question question, Task.ChooseMany task, List<Integer> chosen) {
        var last = task.options().size() - 1;
        if (chosen.isEmpty()
                || chosen.stream().distinct().count() < chosen.size()
                || chosen.getFirst() < 0
                || chosen.getLast() > last) {
            throw new IllegalArgumentException(
                    "%s has options 0 to %d, of which at least one is chosen, each once; found %s"
                            .formatted(question.id(), last, chosen));
        }
        var right = chosen.stream().filter(task.key()::contains).count();
        var wrong = chosen.size() - right;
        var mark = new Mark(Math.max(0, (double) (right - wrong) / task.key().size()));
        var known =
                chosen.stream()
                        .filter(c -> mark.value() > 0)
                        .flatMap(c -> task.options().get(c).trueOf().stream())
                        .toList();
        return new Marking(
                mark,
                question.facts().stream()
                        .collect(
                                Collectors.toMap(
                                        f -> f, f -> known.contains(f) ? Mark.FULL : Mark.NONE)),
                chosen.stream()
                        .map(c -> task.options().get(c).text())
                        .collect(Collectors.joining("; ")),
                mark.full()
                        ? "key"
                        : chosen.stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining(" ", "options ", "")));
    }
}
