package app.dateline.bank.check;

import app.dateline.chronicle.ClaimId;
import app.dateline.question.Option;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The rows of a match as questions of their own, each a choice of one among all its values: so every rule of such a choice
/// holds for every pair.
final class Rows {
    private Rows() {}

    /// What a question asks, one by one: the rows of a match, or itself.
    static Stream<Question> each(Question question) {
        return question.task() instanceof Task.Match match
                ? of(question, match)
                : Stream.of(question);
    }

    private static Stream<Question> of(Question question, Task.Match task) {
        return IntStream.range(0, task.rows().size())
                .boxed()
                .flatMap(i ->
                        question.facts().stream()
                                .filter(f -> f.event().equals(task.rows().get(i).event()))
                                .limit(1)
                                .map(f ->
                                        new Question(
                                                question.id(),
                                                question.recipe(),
                                                task.rows().get(i).prompt(),
                                                choice(task, i),
                                                List.of(f),
                                                question.source(),
                                                question.difficulty())));
    }

    private static Task.ChooseOne choice(Task.Match task, int row) {
        var event = task.rows().get(row).event();
        var key = task.key().get(row);
        return new Task.ChooseOne(
                IntStream.range(0, task.values().size())
                        .mapToObj(i -> option(task.values().get(i), i == key, event + "/"))
                        .toList(),
                key);
    }

    /// Of a wrong value only what rules it out here; what is true of it elsewhere only where it is left over.
    private static Option option(Option value, boolean key, String event) {
        return key
                ? new Option(value.text(), value.supportedBy(), List.of(), Optional.empty())
                : new Option(
                        value.text(),
                        List.of(),
                        value.refutedBy().stream().filter(id -> about(id, event)).toList(),
                        value.trueOf());
    }

    private static boolean about(ClaimId id, String event) {
        return id.value().startsWith(event);
    }
}
