package app.dateline.ui.answer;

import static app.dateline.ui.parts.Words.say;

import app.dateline.question.Prompt;
import app.dateline.question.Task;

/// What a match deals out, as its blanks call it: years, places, people; answers where they say nothing else.
public final class MatchWords {
    private MatchWords() {}

    /// The word for so many of them.
    public static String wanted(Task.Match task, int count) {
        var kinds =
                task.rows().stream()
                        .flatMap(row -> Prompt.parts(row.prompt().text()).stream())
                        .filter(Prompt.Blank.class::isInstance)
                        .map(part -> ((Prompt.Blank) part).wanted())
                        .distinct()
                        .toList();
        return switch (kinds.size() == 1 ? kinds.getFirst() : "") {
            case "year" -> say("match.year", count);
            case "place" -> say("match.place", count);
            case "person" -> say("match.person", count);
            default -> say("match.answer", count);
        };
    }
}
