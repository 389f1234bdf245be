package app.dateline.bank.check;

import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Rule 4: no two stems of the bank are alike; where events are listed, they tell one from another.
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

    /// A statement is told apart by the value it gives.
    private static String said(Question question) {
        return question.task() instanceof Task.TrueFalse statement
                ? question.prompt().filled(statement.stated().text())
                : question.prompt().text();
    }

    private static List<String> stem(Question question) {
        var listed =
                question.task() instanceof Task.Match match
                        ? match.rows().stream()
                                .map(r -> new Listed(r.prompt().text(), r.event()))
                                .toList()
                        : Listed.in(question);
        return listed.isEmpty()
                ? Words.of(said(question))
                : Stream.concat(
                                Stream.of(question.task().type(), question.prompt().text()),
                                listed.stream().map(l -> l.event().value()).sorted())
                        .toList();
    }
}
