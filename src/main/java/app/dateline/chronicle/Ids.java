package app.dateline.chronicle;

import java.util.regex.Pattern;

/// The one rule for names in the data files.
final class Ids {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Ids() {}

    static void requireSlug(String what, String value) {
        if (!SLUG.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "The id of an %s is lower-case words joined by hyphens; found \"%s\""
                            .formatted(what, value));
        }
    }
}
