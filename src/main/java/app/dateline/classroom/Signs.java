package app.dateline.classroom;

import java.util.Locale;
import java.util.random.RandomGenerator;

/// Codes that are read aloud and typed: letters and figures that are not mistaken for one another, in two groups.
final class Signs {
    private static final String ALL = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private Signs() {}

    /// @param group how many signs each of the two groups has
    static String fresh(int group, RandomGenerator random) {
        var code = new StringBuilder();
        for (var i = 0; i < 2 * group; i++) {
            code.append(i == group ? "-" : "").append(ALL.charAt(random.nextInt(ALL.length())));
        }
        return code.toString();
    }

    /// The code as somebody typed it: in small letters, without the dash or with blanks. It need be none.
    static String compared(int group, String typed) {
        var signs = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return signs.length() == 2 * group
                ? signs.substring(0, group) + "-" + signs.substring(group)
                : signs;
    }

    static boolean isCode(int group, String code) {
        return code.matches("[%1$s]{%2$d}-[%1$s]{%2$d}".formatted(ALL, group));
    }
}
