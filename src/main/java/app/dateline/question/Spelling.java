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
        return figures(name).equals(figures(given)) && distance(name, given) <= slips(name);
    }

    /// How many slips a folded name may have.
    public static int slips(String name) {
        return name.length() / LETTERS_A_SLIP;
    }

    private static String figures(String text) {
        return FIGURE.matcher(text).find() ? NO_FIGURES.matcher(text).replaceAll("") : "";
    }

    /// Damerau-Levenshtein distance, adjacent letters swapped counting one (optimal string alignment).
    private static int distance(String a, String b) {
        var d = new int[a.length() + 1][b.length() + 1];
        for (var i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (var j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            for (var j = 1; j <= b.length(); j++) {
                var change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] =
                        Math.min(d[i - 1][j - 1] + change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
