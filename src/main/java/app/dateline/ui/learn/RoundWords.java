package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.capital;
import static app.dateline.ui.parts.Words.number;
import static app.dateline.ui.parts.Words.say;

import app.dateline.study.Attempt;

/// What a round is called, by what ends it.
final class RoundWords {
    private RoundWords() {}

    /// How it went, or where it was left; and whether it repeats the misses of an earlier one.
    static String state(Attempt round) {
        var words = round.finished() ? score(round) : open(round);
        return round.start().missesOf().isPresent() ? say("rounds.again", words) : words;
    }

    /// "Seven of ten", "Seven of nine in two minutes".
    static String score(Attempt round) {
        var right = capital(number(round.size() - round.misses().size()));
        var of = number(round.size());
        return switch (round.start().form()) {
            case QUESTIONS -> say("practise.finished", right, of);
            case TWO_MINUTES -> say("practise.finished-in-time", right, of);
            case GROWING -> say("practise.finished-growing", right, of);
        };
    }

    private static String open(Attempt round) {
        var at = round.index() + 1;
        return switch (round.start().form()) {
            case QUESTIONS -> say("today.round-at", number(round.size()), at);
            case TWO_MINUTES -> say("today.minutes-at", at);
            case GROWING -> say("today.growing-at", at);
        };
    }
}
