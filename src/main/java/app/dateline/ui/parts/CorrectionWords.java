package app.dateline.ui.parts;

import static app.dateline.ui.parts.Words.say;

import app.dateline.study.Relearning;

/// A correction in a sentence.
public final class CorrectionWords {
    private CorrectionWords() {}

    /// When, what was said, and what is said now.
    public static String said(Relearning relearning) {
        return say("corrected.said", day(relearning), relearning.was(), relearning.now());
    }

    /// When alone.
    public static String on(Relearning relearning) {
        return say("corrected.on", day(relearning));
    }

    private static String day(Relearning relearning) {
        return Clocks.day(relearning.at().atZone(Clocks.zone()).toLocalDate());
    }
}
