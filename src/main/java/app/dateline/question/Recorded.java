package app.dateline.question;

import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.EventId;
import java.util.List;
import java.util.stream.IntStream;

/// What is written down with a task: the claims for what is right and against what is wrong, and the events it tells of.
final class Recorded {
    private Recorded() {}

    static List<ClaimId> supporting(Task task) {
        return switch (task) {
            case Task.ChooseOne choose -> choose.options().get(choose.key()).supportedBy();
            case Task.ChooseMany many -> supporting(many.key(), many.options());
            case Task.TrueFalse statement -> statement.right().supportedBy();
            case Task.PutInOrder order ->
                    order.items().stream().flatMap(i -> i.supportedBy().stream()).toList();
            case Task.PlaceOnTimeline line -> line.placed().supportedBy();
            case Task.Match match -> supporting(match.key(), match.values());
            case Task.GiveDate date -> date.supportedBy();
            case Task.TypeNumber number -> number.supportedBy();
            case Task.TypeText text -> text.supportedBy();
        };
    }

    private static List<ClaimId> supporting(List<Integer> key, List<Option> options) {
        return key.stream().flatMap(k -> options.get(k).supportedBy().stream()).toList();
    }

    static List<Option> wrong(Task task) {
        return switch (task) {
            case Task.ChooseOne choose -> others(choose.options(), List.of(choose.key()));
            case Task.ChooseMany many -> others(many.options(), many.key());
            case Task.Match match -> others(match.values(), match.key());
            case Task.TrueFalse statement ->
                    statement.key() ? List.of() : List.of(statement.stated());
            case Task.PutInOrder _,
                    Task.PlaceOnTimeline _,
                    Task.GiveDate _,
                    Task.TypeNumber _,
                    Task.TypeText _ ->
                    List.of();
        };
    }

    private static List<Option> others(List<Option> options, List<Integer> key) {
        return IntStream.range(0, options.size())
                .filter(i -> !key.contains(i))
                .mapToObj(options::get)
                .toList();
    }

    static List<ClaimId> against(Task task) {
        return switch (task) {
            case Task.ChooseOne choose -> against(choose.options());
            case Task.ChooseMany many -> against(many.options());
            case Task.TrueFalse statement -> statement.stated().refutedBy();
            case Task.Match match -> against(match.values());
            case Task.PutInOrder _,
                    Task.PlaceOnTimeline _,
                    Task.GiveDate _,
                    Task.TypeNumber _,
                    Task.TypeText _ ->
                    List.of();
        };
    }

    private static List<ClaimId> against(List<Option> options) {
        return options.stream().flatMap(o -> o.refutedBy().stream()).toList();
    }

    static List<EventId> told(Task task) {
        return switch (task) {
            case Task.ChooseMany many -> told(many.options());
            case Task.ChooseOne choose when choose.amongFacts() -> told(choose.options());
            case Task.PlaceOnTimeline line ->
                    line.standing().stream().map(Task.Item::event).toList();
            case Task.ChooseOne _,
                    Task.TrueFalse _,
                    Task.PutInOrder _,
                    Task.Match _,
                    Task.GiveDate _,
                    Task.TypeNumber _,
                    Task.TypeText _ ->
                    List.of();
        };
    }

    /// The events of which what is offered is true.
    static List<EventId> elsewhere(Task task) {
        return switch (task) {
            case Task.ChooseOne choose -> told(choose.options());
            case Task.ChooseMany many -> told(many.options());
            case Task.TrueFalse statement -> told(List.of(statement.stated(), statement.right()));
            case Task.Match match -> told(match.values());
            case Task.PutInOrder _,
                    Task.PlaceOnTimeline _,
                    Task.GiveDate _,
                    Task.TypeNumber _,
                    Task.TypeText _ ->
                    List.of();
        };
    }

    private static List<EventId> told(List<Option> options) {
        return options.stream().flatMap(o -> o.trueOf().stream()).map(Fact::event).toList();
    }
}
