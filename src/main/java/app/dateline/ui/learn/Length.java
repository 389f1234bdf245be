package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.study.Blueprint;
import app.dateline.study.Selection;

/// How long a round a learner may choose.
enum Length {
    TEN,
    TWENTY,
    TWO_MINUTES,
    GROWING;

    private static final int MANY = 20;

    Blueprint of(Selection selection) {
        return switch (this) {
            case TEN -> Blueprint.of(RoundStarter.TEN, selection);
            case TWENTY -> Blueprint.of(MANY, selection);
            case TWO_MINUTES -> Blueprint.twoMinutes(selection);
            case GROWING -> Blueprint.growing(selection);
        };
    }

    String words() {
        return switch (this) {
            case TEN -> say("length.ten");
            case TWENTY -> say("length.twenty");
            case TWO_MINUTES -> say("length.two-minutes");
            case GROWING -> say("length.growing");
        };
    }

    /// What one lets oneself in for.
    String rule() {
        return switch (this) {
            case TEN, TWENTY -> say("length.rule-questions");
            case TWO_MINUTES -> say("length.rule-two-minutes");
            case GROWING -> say("length.rule-growing");
        };
    }
}
