package app.dateline.classroom;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What can be a password, by NIST SP 800-63B: its length counts and that nobody would try it first, not which sorts of
/// characters it is composed of.
public final class Passwords {
    public static final int SHORTEST = 8;
    public static final int LONGEST = 256;

    private static final String APPLICATION = "dateline";
    private static final String BETWEEN = "[^\\p{L}\\p{N}]+";

    /// A shorter part of a name stands in too many words to say anything.
    private static final int PART = 3;

    public enum Fault {
        TOO_SHORT,
        TOO_LONG,
        TOO_COMMON,

        /// There is little in it beside the person's names and that of the application.
        OWN_NAME
    }

    private Passwords() {}

    /// The password as it is hashed: the same whichever keyboard composed its characters.
    public static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC);
    }

    /// Why this can be no password; nothing where it can.
    ///
    /// @param name the name one signs in with
    /// @param shown the name that others see
    public static Optional<Fault> fault(String typed, AccountName name, ShownName shown) {
        var password = normal(typed);
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Fault.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Fault.TOO_LONG);
        }
        var small = password.toLowerCase(Locale.ROOT);
        if (CommonPasswords.has(small)) {
            return Optional.of(Fault.TOO_COMMON);
        }
        return besideNames(small, name, shown) < SHORTEST
                ? Optional.of(Fault.OWN_NAME)
                : Optional.empty();
    }

    /// How many characters are left without the names, and their parts.
    private static int besideNames(String password, AccountName name, ShownName shown) {
        var names = name.value() + " " + normal(shown.value()).toLowerCase(Locale.ROOT);
        var rest =
                Stream.concat(
                                Stream.of(APPLICATION, name.value()),
                                Arrays.stream(names.split(BETWEEN)))
                        .filter(part -> part.length() >= PART)
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .reduce(password, (left, part) -> left.replace(part, ""));
        return rest.equals(password) ? SHORTEST : rest.codePointCount(0, rest.length());
    }
}
