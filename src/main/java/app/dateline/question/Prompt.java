package app.dateline.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a question: an optional dateline ("Moscow, 2011"), then copy; at most one blank, written `[[year]]` with
/// the kind of answer wanted. Written `DATELINE — copy`; "According to …" before it in by-source questions.
public record Prompt(String text) {
    private static final Pattern BLANK = Pattern.compile("\\[\\[([a-z ,]+)]]");
    private static final String DASH = " — ";

    public Prompt {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A prompt says something; found blanks");
        }
        if (BLANK.matcher(text).results().count() > 1) {
            throw new IllegalArgumentException(
                    "A prompt has one blank at most; found \"%s\"".formatted(text));
        }
    }

    /// What stands before the first dash, if there is one.
    public Optional<String> dateline() {
        var dash = text.indexOf(DASH);
        return dash < 0 ? Optional.empty() : Optional.of(text.substring(0, dash));
    }

    /// What follows the dateline.
    public String copy() {
        var dash = text.indexOf(DASH);
        return dash < 0 ? text : text.substring(dash + DASH.length());
    }

    /// A piece of text cut at its blank; works on the dateline and on the copy alike.
    public static List<Part> parts(String piece) {
        var parts = new ArrayList<Part>();
        var blank = BLANK.matcher(piece);
        var from = 0;
        while (blank.find()) {
            if (blank.start() > from) {
                parts.add(new Words(piece.substring(from, blank.start())));
            }
            parts.add(new Blank(blank.group(1)));
            from = blank.end();
        }
        if (from < piece.length()) {
            parts.add(new Words(piece.substring(from)));
        }
        return List.copyOf(parts);
    }

    /// The prompt with its blank filled in, as a fact is told.
    public String filled(String answer) {
        return BLANK.matcher(text).replaceAll(Matcher.quoteReplacement(answer));
    }

    /// Words, or the blank with the kind of thing wanted.
    public sealed interface Part {}

    public record Words(String text) implements Part {}

    public record Blank(String wanted) implements Part {}
}
