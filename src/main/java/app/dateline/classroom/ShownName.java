package app.dateline.classroom;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/// How a person or a course is called on screens: 1 to 80 characters of any script, without those that cannot be seen or turn the
/// direction of what follows. It identifies nobody.
public record ShownName(String value) {
    public static final int LONGEST = 80;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    public ShownName {
        if (!fits(value)) {
            throw new IllegalArgumentException(
                    "A name that is shown has 1 to %d characters that can be seen; found \"%s\""
                            .formatted(LONGEST, value));
        }
    }

    /// The name as somebody typed it, spaces set right; nothing where it can be none.
    public static Optional<ShownName> read(String typed) {
        var composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        var spaced = SPACES.matcher(composed).replaceAll(" ").strip();
        return fits(spaced) ? Optional.of(new ShownName(spaced)) : Optional.empty();
    }

    private static boolean fits(String name) {
        return !name.isBlank()
                && name.codePointCount(0, name.length()) <= LONGEST
                && !UNSEEN.matcher(name).find();
    }

    @Override
    public String toString() {
        return value;
    }
}
