package app.dateline.study;

import app.dateline.question.Question;
import app.dateline.question.Task;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A line of time that grows: it begins with one event, and every question puts one more upon it, which then stands there with
/// its date. The items are those of the bank, with their proof.
final class Growth {
    /// Keeps apart what is certainly apart: whatever is certainly before another begins before it.
    private static final Comparator<Task.Item> IN_TIME =
            Comparator.comparing((Task.Item i) -> i.within().earliest().orElse(LocalDate.MIN))
                    .thenComparing(i -> i.within().latest().orElse(LocalDate.MAX))
                    .thenComparing(i -> i.event().value());

    private Growth() {}

    static Optional<Task.PlaceOnTimeline> line(Question question) {
        return question.task() instanceof Task.PlaceOnTimeline line
                ? Optional.of(line)
                : Optional.empty();
    }

    /// The event with which a line begins whose first question this is.
    static Task.Item opening(Task.PlaceOnTimeline first) {
        return first.standing().get(first.standing().size() / 2);
    }

    /// The last of the questions as it is asked when all before it have been put upon the line.
    static Question last(List<Question> questions) {
        var asked = questions.getLast();
        var lines = questions.stream().flatMap(q -> line(q).stream()).toList();
        var standing =
                Stream.concat(
                                Stream.of(opening(lines.getFirst())),
                                lines.stream()
                                        .limit(lines.size() - 1L)
                                        .map(Task.PlaceOnTimeline::placed))
                        .sorted(IN_TIME)
                        .toList();
        return asked.with(new Task.PlaceOnTimeline(standing, lines.getLast().placed()));
    }
}
