package app.dateline.ui.parts;

import static app.dateline.ui.parts.Words.say;

import app.dateline.question.Task;

/// How a question is answered, in words.
public final class TaskNames {
    private TaskNames() {}

    public static String of(Task task) {
        return of(task.type());
    }

    /// By the name of the task in the data files.
    public static String of(String type) {
        return switch (type) {
            case "choose-one" -> say("task.choose-one");
            case "choose-many" -> say("task.choose-many");
            case "true-false" -> say("task.true-false");
            case "put-in-order" -> say("task.put-in-order");
            case "place-on-timeline" -> say("task.place-on-timeline");
            case "match" -> say("task.match");
            case "give-date" -> say("task.give-date");
            case "type-text" -> say("task.type-text");
            case "type-number" -> say("task.type-number");
            default -> type;
        };
    }
}
