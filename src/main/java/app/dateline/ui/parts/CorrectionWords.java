package app.dateline.ui.parts;

import static app.dateline.ui.parts.Words.say;

import app.dateline.bank.Correction;
import app.dateline.study.Relearning;
import java.time.Instant;

/// A correction in a sentence.
public final class CorrectionWords {
    private CorrectionWords() {}

    /// When, what was said, and what is said now.
    public static String said(Relearning relearning) {
        return say("corrected.said", day(relearning.at()), relearning.was(), relearning.now());
    }

    /// When alone.
    public static String on(Relearning relearning) {
        return say("corrected.on", day(relearning.at()));
    }

    /// What is said now where something else was said before, if anything still is.
    public static String since(Correction correction) {
        return correction
                .now()
                .map(now -> say("corrected.since", day(correction.at()), now))
                .orElseGet(() -> say("corrected.gone", day(correction.at())));
    }

    private static String day(Instant at) {
        return Clocks.day(at.atZone(Clocks.zone()).toLocalDate());
    }
}
