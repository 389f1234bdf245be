package app.dateline.ui.parts;

import static app.dateline.ui.parts.Words.say;

/// What the ways of answering are called.
public final class TaskNames {
    private TaskNames() {}

    /// @param type of the task, as {@link app.dateline.question.Task#type} names it
    public static String of(String type) {
        return switch (type) {
            case "choose-one" -> say("way.choose-one");
            case "choose-many" -> say("way.choose-many");
            case "true-false" -> say("way.true-false");
            case "put-in-order" -> say("way.put-in-order");
            case "place-on-timeline" -> say("way.place-on-timeline");
            case "match" -> say("way.match");
            case "give-date" -> say("way.give-date");
            case "type-number" -> say("way.type-number");
            case "type-text" -> say("way.type-text");
            default -> type;
        };
    }
}
