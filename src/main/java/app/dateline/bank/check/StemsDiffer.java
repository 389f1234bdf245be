package app.dateline.bank.check;

import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// Rule 4: no two stems of the bank are alike; an order is told apart by the events it lists.
final class StemsDiffer implements Gate {

    @Override
    public String name() {
        return "no two stems alike";
    }

    @Override
    public Inspection inspect(Docket docket) {
        var byStem =
                docket.questions().stream()
                        .collect(
                                Collectors.groupingBy(
                                        StemsDiffer::stem,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        var findings =
                byStem.values().stream()
                        .filter(alike -> alike.size() > 1)
                        .map(alike ->
                                new Finding(
                                        alike.get(1).id().value(),
                                        "its stem is that of " + alike.getFirst().id(),
                                        "a stem of its own"))
                        .toList();
        return new Inspection(docket.questions().size(), findings);
    }

    private static List<String> stem(Question question) {
        var words = Words.of(question.prompt().text());
        return question.task() instanceof Task.PutInOrder order
                ? order.items().stream().map(i -> i.event().value()).sorted().toList()
                : words;
    }
}
