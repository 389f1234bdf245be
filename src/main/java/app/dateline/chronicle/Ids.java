package app.dateline.chronicle;

/// The one rule for names in the data files.
final class Ids {

    private Ids() {}

    static void requireSlug(String what, String value) {
        if (!slug(value)) {
            throw new IllegalArgumentException(
                    "The id of an %s is lower-case words joined by hyphens; found \"%s\""
                            .formatted(what, value));
        }
    }

    /// Words of small letters and figures with one hyphen between each two; by hand, since ids are made by the million.
    private static boolean slug(String value) {
        var hyphen = true;
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            if (c == '-' ? hyphen : !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9')) {
                return false;
            }
            hyphen = c == '-';
        }
        return !hyphen;
    }
}
