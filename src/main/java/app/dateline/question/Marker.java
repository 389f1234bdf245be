package app.dateline.question;

import app.dateline.chronicle.Wording;
import app.dateline.question.Answer.Chosen;
import app.dateline.question.Answer.Dated;
import app.dateline.question.Answer.Judged;
import app.dateline.question.Answer.Matched;
import app.dateline.question.Answer.Ordered;
import app.dateline.question.Answer.Passed;
import app.dateline.question.Answer.Placed;
import app.dateline.question.Answer.Several;
import app.dateline.question.Answer.Typed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Marks an answer by its task's rule: a pure function of the two.
public final class Marker {

    private Marker() {}

    /// Marks one answer. Passing is worth nothing; an empty text or an untouched order is no answer at all, which the screen
    /// does not send.
    /// @throws IllegalArgumentException where the answer is not of the task's kind or names no item of it
    public static Marking mark(Question question, Answer answer) {
        if (answer instanceof Passed) {
            return whole(question, Mark.NONE, "", "passed");
        }
        return switch (question.task()) {
            case Task.ChooseOne task when answer instanceof Chosen chosen ->
                    chosen(question, task, chosen.option());
            case Task.ChooseMany task when answer instanceof Several several ->
                    ManyMark.of(question, task, several.options());
            case Task.TrueFalse task when answer instanceof Judged judged ->
                    judged(question, task, judged.holds());
            case Task.PutInOrder task when answer instanceof Ordered given ->
                    ordered(question, task, given.items());
            case Task.PlaceOnTimeline task when answer instanceof Placed given ->
                    placed(question, task, given.gap());
            case Task.Match task when answer instanceof Matched given ->
                    MatchMark.of(question, task, given.values());
            case Task.GiveDate task when answer instanceof Dated given ->
                    DateMark.of(question, task, given);
            case Task.TypeText task when answer instanceof Typed given ->
                    typed(question, task, given.text());
            case Task.TypeNumber task when answer instanceof Typed given ->
                    number(question, task, given.text());
            default ->
                    throw new IllegalArgumentException(
                            "%s is answered by %s; found %s"
                                    .formatted(question.id(), question.task().type(), answer));
        };
    }

    private static Marking chosen(Question question, Task.ChooseOne task, int option) {
        if (option < 0 || option >= task.options().size()) {
            throw new IllegalArgumentException(
                    "%s has options 0 to %d; found %d"
                            .formatted(question.id(), task.options().size() - 1, option));
        }
        var right = option == task.key();
        return whole(
                question,
                right ? Mark.FULL : Mark.NONE,
                task.options().get(option).text(),
                right ? "key" : "option " + option);
    }

    private static Marking judged(Question question, Task.TrueFalse task, boolean holds) {
        var right = holds == task.key();
        return whole(
                question,
                right ? Mark.FULL : Mark.NONE,
                holds ? "true" : "false",
                right ? "key" : holds ? "taken for true" : "taken for false");
    }

    private static Marking ordered(Question question, Task.PutInOrder task, List<Integer> given) {
        if (!given.stream().sorted().toList().equals(task.key().stream().sorted().toList())) {
            throw new IllegalArgumentException(
                    "%s has items 0 to %d, each once; found %s"
                            .formatted(question.id(), task.key().size() - 1, given));
        }
        var order = new OrderMark(task.items(), given);
        var parts =
                question.facts().stream()
                        .filter(f -> order.decides(f.event()))
                        .collect(Collectors.toMap(f -> f, f -> order.of(f.event())));
        var summary =
                given.stream()
                        .map(i -> task.items().get(i).text())
                        .collect(Collectors.joining("; "));
        var wrong = order.wrongPairs();
        return new Marking(
                order.whole(),
                parts,
                summary,
                wrong == 0 ? "key" : wrong == 1 ? "1 pair wrong" : wrong + " pairs wrong");
    }

    private static Marking placed(Question question, Task.PlaceOnTimeline task, int gap) {
        var last = task.standing().size();
        if (gap < 0 || gap > last) {
            throw new IllegalArgumentException(
                    "%s has gaps 0 to %d; found %d".formatted(question.id(), last, gap));
        }
        var right = task.key().contains(gap);
        var before = gap == 0 ? "" : "after " + task.standing().get(gap - 1).text();
        var after = gap == last ? "" : "before " + task.standing().get(gap).text();
        return whole(
                question,
                right ? Mark.FULL : Mark.NONE,
                before + (gap == 0 || gap == last ? "" : ", ") + after,
                right ? "key" : "gap " + gap);
    }

    private static Marking typed(Question question, Task.TypeText task, String text) {
        if (Spelling.fold(text).isEmpty()) {
            throw new IllegalArgumentException(
                    question.id() + " wants letters; found \"" + text + "\"");
        }
        var right = Spelling.accepts(task.accepted(), task.others(), text);
        return whole(
                question,
                right ? Mark.FULL : Mark.NONE,
                text.strip(),
                right ? "key" : Spelling.fold(text));
    }

    private static Marking number(Question question, Task.TypeNumber task, String text) {
        var readings = Figures.read(text, task.before(), task.after());
        if (readings.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s wants a number; found \"%s\"".formatted(question.id(), text));
        }
        var right =
                readings.stream().anyMatch(r -> task.keys().stream().anyMatch(k -> k.accepts(r)));
        return whole(
                question,
                right ? Mark.FULL : Mark.NONE,
                task.before() + Figures.bare(text, task.before(), task.after()) + task.after(),
                right ? "key" : Wording.number(readings.getFirst()));
    }

    static Marking whole(Question question, Mark mark, String summary, String answerClass) {
        Map<Fact, Mark> parts =
                question.facts().stream().collect(Collectors.toMap(f -> f, f -> mark));
        return new Marking(mark, parts, summary, answerClass);
    }
}
