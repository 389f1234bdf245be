package app.dateline.ui.parts;

import static app.dateline.ui.parts.Words.say;

import app.dateline.question.Level;

/// How hard a question is likely to be, as a learner is told.
public final class LevelWords {
    private LevelWords() {}

    public static String of(Level level) {
        return switch (level) {
            case EASY -> say("level.easy");
            case FAIR -> say("level.fair");
            case HARD -> say("level.hard");
        };
    }
}
