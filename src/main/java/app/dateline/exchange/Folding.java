package app.dateline.exchange;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text as it is compared: without accents and capitals, one kind of quote and of dash, blanks and line breaks as one
/// blank. A hyphen at the end of a line may belong to the word or to the wrapping, so both readings are tried.
final class Folding {
    static final int READINGS = 2;

    private static final Pattern WRAP = Pattern.compile("-[ \\t\\r]*\\n\\s*");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern QUOTES = Pattern.compile("[\\u2018\\u2019\\u201b\\u02bc`]");
    private static final Pattern SOFT = Pattern.compile("\\u00ad\\s*");

    private Folding() {}

    /// The readings of a text, with capitals.
    static List<String> readings(String text) {
        var plain = plain(text);
        return List.of(
                blanks(WRAP.matcher(plain).replaceAll("-")),
                blanks(WRAP.matcher(plain).replaceAll("")));
    }

    static String fold(String text) {
        return blanks(plain(text)).toLowerCase(Locale.ROOT);
    }

    private static String plain(String text) {
        var soft = SOFT.matcher(text).replaceAll("");
        var bare = MARKS.matcher(Normalizer.normalize(soft, Normalizer.Form.NFKD)).replaceAll("");
        return QUOTES.matcher(DASHES.matcher(bare).replaceAll("-")).replaceAll("'");
    }

    private static String blanks(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }
}
