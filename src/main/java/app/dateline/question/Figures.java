package app.dateline.question;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Numbers as people type them: "2.5", "2,5", "1,100", "1 100", with or without the unit that is shown. A mark before three
/// figures may part thousands or decimals: such a number has two readings, the likelier first.
public final class Figures {
    private static final String GAP = "[ \\u00a0\\u2009\\u202f'’]";
    private static final Pattern PARTED =
            Pattern.compile("\\d{1,3}(?:" + GAP + "\\d{3})+(?:[.,]\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("\\d+(?:[.,]\\d+)?");
    private static final Pattern COMMAS = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final Pattern DOTS = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");

    private Figures() {}

    /// Every reading of a text; none where it is no number in that unit.
    public static List<Double> read(String text, String before, String after) {
        var figure = bare(text, before, after);
        if (PARTED.matcher(figure).matches()) {
            figure = figure.replaceAll(GAP, "");
        }
        var commas = COMMAS.matcher(figure).matches();
        var dots = DOTS.matcher(figure).matches();
        var plain = PLAIN.matcher(figure).matches();
        if (commas) {
            return readings(plain, figure.replace(",", ""), figure.replace(',', '.'), false);
        }
        if (dots) {
            return readings(plain, figure.replace(".", "").replace(',', '.'), figure, true);
        }
        return plain ? List.of(Double.valueOf(figure.replace(',', '.'))) : List.of();
    }

    private static List<Double> readings(
            boolean both, String thousands, String decimals, boolean decimalsFirst) {
        var whole = Double.valueOf(thousands);
        if (!both) {
            return List.of(whole);
        }
        var part = Double.valueOf(decimals);
        return decimalsFirst ? List.of(part, whole) : List.of(whole, part);
    }

    /// The text without the unit that is shown, should it have been typed as well.
    public static String bare(String text, String before, String after) {
        var bare = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        var sign = before.strip();
        var unit = after.strip();
        if (!sign.isEmpty() && bare.startsWith(sign)) {
            bare = bare.substring(sign.length()).strip();
        }
        if (!unit.isEmpty()
                && bare.toLowerCase(Locale.ROOT).endsWith(unit.toLowerCase(Locale.ROOT))) {
            bare = bare.substring(0, bare.length() - unit.length()).strip();
        }
        return unit.equals("per cent") && bare.endsWith("%")
                ? bare.substring(0, bare.length() - 1).strip()
                : bare;
    }
}
