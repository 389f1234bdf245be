package app.dateline.ui.parts;

import app.dateline.chronicle.Wording;
import app.dateline.question.Task;

/// The key of a task in words.
public final class KeyWords {
    private KeyWords() {}

    public static String of(Task task) {
        return switch (task) {
            case Task.ChooseOne choose -> choose.options().get(choose.key()).text();
            case Task.ChooseMany many ->
                    Wording.list(
                            many.key().stream().map(i -> many.options().get(i).text()).toList());
            case Task.TrueFalse statement -> statement.right().text();
            case Task.PutInOrder order ->
                    Wording.list(
                            order.key().stream().map(i -> order.items().get(i).text()).toList());
            case Task.PlaceOnTimeline line -> Wording.date(line.placed().date());
            case Task.Match match ->
                    Wording.list(
                            match.key().stream().map(k -> match.values().get(k).text()).toList());
            case Task.GiveDate date -> Wording.date(date.key());
            case Task.TypeText type -> type.words();
            case Task.TypeNumber number -> number.words();
        };
    }
}
