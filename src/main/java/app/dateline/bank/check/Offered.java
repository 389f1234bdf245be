package app.dateline.bank.check;

import app.dateline.question.Option;
import app.dateline.question.Task;
import java.util.List;

/// The words of a question beside its stem: what it offers, lists or accepts.
final class Offered {
    private Offered() {}

    static List<String> in(Task task) {
        return switch (task) {
            case Task.ChooseOne choose -> choose.options().stream().map(Option::text).toList();
            case Task.ChooseMany many -> many.options().stream().map(Option::text).toList();
            case Task.TrueFalse statement ->
                    List.of(statement.stated().text(), statement.right().text());
            case Task.Match match -> match.values().stream().map(Option::text).toList();
            case Task.PlaceOnTimeline line ->
                    line.standing().stream().map(Task.Item::text).toList();
            case Task.PutInOrder order -> order.items().stream().map(Task.Item::text).toList();
            case Task.TypeText type -> type.accepted();
            case Task.GiveDate _, Task.TypeNumber _ -> List.of();
        };
    }
}
