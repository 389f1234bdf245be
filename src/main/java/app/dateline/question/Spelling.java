package app.dateline.question;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Whether typed words are a name: case, accents, punctuation, spaces and a leading "the" aside, with one slip for every six
/// letters, but never a slip that makes another known name.
public final class Spelling {
    private static final int LETTERS_A_SLIP = 6;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9]*");
    private static final Pattern THE = Pattern.compile("^\\W*the\\s+(?=\\S)");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern FIGURE = Pattern.compile("\\p{N}");
    private static final Pattern NO_FIGURES = Pattern.compile("\\P{N}");

    private Spelling() {}

    /// Lower-case letters and figures only, without a "the" before them: "Liaquat-Ali KHÁN" is "liaquatalikhan".
    public static String fold(String text) {
        if (PLAIN.matcher(text).matches()) {
            return text.toLowerCase(Locale.ROOT);
        }
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .transform(s -> THE.matcher(s).replaceFirst(""))
                .transform(s -> SIGNS.matcher(s).replaceAll(""));
    }

    static boolean accepts(List<String> accepted, List<String> others, String text) {
        var given = fold(text);
        if (accepted.stream().map(Spelling::fold).anyMatch(given::equals)) {
            return true;
        }
        return others.stream().map(Spelling::fold).noneMatch(given::equals)
                && accepted.stream().map(Spelling::fold).anyMatch(name -> near(name, given));
    }

    /// Whether `given` is `name` but for slips it may have; a figure is never a slip.
    public static boolean near(String name, String given) {
        return within(name, given, slips(name)) && figures(name).equals(figures(given));
    }

    /// How many slips a folded name may have.
    public static int slips(String name) {
        return name.length() / LETTERS_A_SLIP;
    }

    private static String figures(String text) {
        return FIGURE.matcher(text).find() ? NO_FIGURES.matcher(text).replaceAll("") : "";
    }

    /// Whether the Damerau-Levenshtein distance of two texts, adjacent letters swapped counting one (optimal string alignment), is at most
    /// `limit`. It stops as soon as two rows on end are beyond it: whatever follows is made of them.
    private static boolean within(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return false;
        }
        var last = new int[b.length() + 1];
        var above = new int[b.length() + 1];
        var row = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        var leastAbove = 0;
        for (var i = 1; i <= a.length(); i++) {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.length(); j++) {
                var change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(above[j - 1] + change, 1 + Math.min(above[j], row[j - 1]));
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], last[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > limit && leastAbove > limit) {
                return false;
            }
            leastAbove = least;
            var free = last;
            last = above;
            above = row;
            row = free;
        }
        return above[b.length()] <= limit;
    }
}
