package app.dateline.ui.take;

import app.dateline.question.Answer;
import app.dateline.question.Task;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// Answers as the outbox of the browser holds them (paper-desk.js): what stands in the field, in JSON without blanks, the same for the same
/// answer.
final class Raw {
    private static final int CONTROLS = 0x20;

    private Raw() {}

    static String of(Optional<Answer> answer) {
        return answer.map(Raw::of).orElse("null");
    }

    private static String of(Answer answer) {
        return switch (answer) {
            case Answer.Chosen(var option) -> "{\"choice\":%d}".formatted(option);
            case Answer.Judged(var holds) -> "{\"choice\":%d}".formatted(holds ? 0 : 1);
            case Answer.Several(var options) -> "{\"choices\":%s}".formatted(list(options));
            case Answer.Ordered(var items) -> "{\"order\":%s}".formatted(list(items));
            case Answer.Placed(var gap) -> "{\"gap\":%d}".formatted(gap);
            case Answer.Dated(var year, var month) ->
                    month.isPresent()
                            ? "{\"year\":%d,\"month\":%d}".formatted(year, month.getAsInt())
                            : "{\"year\":%d}".formatted(year);
            case Answer.Typed(var text) -> "{\"text\":\"%s\"}".formatted(escaped(text.strip()));
            case Answer.Matched(var values) -> "{\"match\":%s}".formatted(list(values));
            case Answer.Passed _ -> "null";
        };
    }

    private static String list(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    }

    private static String escaped(String text) {
        return text.chars()
                .mapToObj(c ->
                        c == '"' || c == '\\'
                                ? "\\" + (char) c
                                : c < CONTROLS ? "\\u%04x".formatted(c) : String.valueOf((char) c))
                .collect(Collectors.joining());
    }

    /// @throws IllegalArgumentException where it is no answer to the task
    static Optional<Answer> read(Task task, JsonNode raw) {
        if (raw.isNull() || raw.isMissingNode()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (task) {
                    case Task.ChooseOne _ -> new Answer.Chosen(number(raw, "choice"));
                    case Task.TrueFalse _ -> new Answer.Judged(number(raw, "choice") == 0);
                    case Task.ChooseMany _ -> new Answer.Several(numbers(raw, "choices"));
                    case Task.PutInOrder _ -> new Answer.Ordered(numbers(raw, "order"));
                    case Task.PlaceOnTimeline _ -> new Answer.Placed(number(raw, "gap"));
                    case Task.GiveDate _ ->
                            new Answer.Dated(
                                    number(raw, "year"),
                                    raw.has("month")
                                            ? OptionalInt.of(number(raw, "month"))
                                            : OptionalInt.empty());
                    case Task.TypeText _, Task.TypeNumber _ ->
                            new Answer.Typed(raw.path("text").asString(""));
                    case Task.Match _ -> new Answer.Matched(numbers(raw, "match"));
                });
    }

    private static int number(JsonNode raw, String name) {
        return raw.path(name).asInt(-1);
    }

    private static List<Integer> numbers(JsonNode raw, String name) {
        return StreamSupport.stream(raw.path(name).spliterator(), false)
                .map(n -> n.asInt(-1))
                .toList();
    }
}
