package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.question.Level;

/// How hard a question is likely to be, as a learner is told.
final class LevelWords {
    private LevelWords() {}

    static String of(Level level) {
        return switch (level) {
            case EASY -> say("level.easy");
            case FAIR -> say("level.fair");
            case HARD -> say("level.hard");
        };
    }
}
