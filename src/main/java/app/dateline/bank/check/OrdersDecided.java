package app.dateline.bank.check;

import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Rule 5 for orders: what counts is decided in every article, a tie never counts, the key runs with time, and the items are not
/// dealt in the right order.
final class OrdersDecided implements Gate {

    @Override
    public String name() {
        return "orders decided and shuffled";
    }

    @Override
    public Inspection inspect(Docket docket) {
        return Inspection.each(
                docket.questions().stream()
                        .filter(q -> q.task() instanceof Task.PutInOrder)
                        .toList(),
                q -> judge(docket, q, (Task.PutInOrder) q.task()));
    }

    private static Stream<Finding> judge(Docket docket, Question question, Task.PutInOrder task) {
        var found = new ArrayList<Finding>();
        var items = task.items();
        var dating = new Dating(docket, question);
        if (items.stream().map(Task.Item::event).distinct().count() < items.size()) {
            found.add(finding(question, "one event stands twice", "every event once"));
        }
        for (var item : items) {
            dating.fault(item).ifPresent(found::add);
        }
        var counted = 0;
        for (var i = 0; i < items.size(); i++) {
            for (var j = i + 1; j < items.size(); j++) {
                var first = items.get(task.key().get(i));
                var then = items.get(task.key().get(j));
                if (counts(first, then)) {
                    counted++;
                }
                pair(dating, question, first, then).ifPresent(found::add);
            }
        }
        if (counted == 0) {
            found.add(finding(question, "no pair is decided", "events whose times are apart"));
        }
        var dealt = IntStream.range(0, items.size()).boxed().toList();
        if (task.key().equals(dealt) || asDealt(dating, items)) {
            found.add(finding(question, "dealt in the right order", "items in another order"));
        }
        return found.stream();
    }

    private static boolean counts(Task.Item one, Task.Item other) {
        return Days.of(one.within()).endBefore(Days.of(other.within()))
                || Days.of(other.within()).endBefore(Days.of(one.within()));
    }

    private static boolean asDealt(Dating dating, List<Task.Item> items) {
        return IntStream.range(1, items.size())
                .allMatch(i ->
                        dating.span(items.get(i - 1))
                                .flatMap(a -> dating.span(items.get(i)).map(b -> a.endBefore(b)))
                                .orElse(false));
    }

    private static Optional<Finding> pair(
            Dating dating, Question question, Task.Item first, Task.Item then) {
        var one = dating.span(first);
        var other = dating.span(then);
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        var pair = "\"%s\" and \"%s\"".formatted(first.text(), then.text());
        if (other.get().endBefore(one.get())) {
            return Optional.of(
                    finding(question, pair + " are the other way round", "time's order"));
        }
        return (counts(first, then) && !one.get().endBefore(other.get()))
                ? Optional.of(
                        finding(
                                question,
                                pair + " count, but no article's dates keep them apart",
                                "a tie that does not count"))
                : Optional.empty();
    }

    private static Finding finding(Question question, String wrong, String right) {
        return new Finding(question.id().value(), wrong, right);
    }
}
