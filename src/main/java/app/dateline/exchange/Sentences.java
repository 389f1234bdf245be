package app.dateline.exchange;

import app.dateline.chronicle.Span;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The sentences of a text, as Java's own rules for English find them; a headline may be taken with the sentence after it.
/// White space around a sentence is no part of it.
final class Sentences {
    private Sentences() {}

    static List<Span> of(String text) {
        var sentences = new ArrayList<Span>();
        var breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(text);
        var start = breaks.first();
        var codePoints = 0;
        for (var end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            var piece = text.substring(start, end).codePoints().toArray();
            var first = 0;
            var last = piece.length;
            while (first < last && blank(piece[first])) {
                first++;
            }
            while (last > first && blank(piece[last - 1])) {
                last--;
            }
            if (first < last) {
                sentences.add(new Span(codePoints + first, codePoints + last));
            }
            codePoints += piece.length;
            start = end;
        }
        return List.copyOf(sentences);
    }

    private static boolean blank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
