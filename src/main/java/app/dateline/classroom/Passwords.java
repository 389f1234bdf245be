package app.dateline.classroom;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What can be a password, by NIST SP 800-63B: its length counts and that nobody would try it first, not which sorts of
/// characters it is composed of.
public final class Passwords {
    public static final int SHORTEST = 8;
    public static final int LONGEST = 256;

    private static final String RUNS =
            "abcdefghijklmnopqrstuvwxyz 01234567890 qwertyuiop asdfghjkl zxcvbnm qwertzuiop 1qaz2wsx3edc4rfv";

    /// Beginnings and wholes that lists of leaked passwords have most often, of eight characters and more.
    private static final Set<String> COMMON =
            Set.of(
                    "password",
                    "passw0rd",
                    "p@ssw0rd",
                    "p@ssword",
                    "letmein",
                    "iloveyou",
                    "welcome",
                    "sunshine",
                    "princess",
                    "football",
                    "baseball",
                    "superman",
                    "trustno1",
                    "administrator",
                    "changeme",
                    "dateline",
                    "starwars",
                    "computer",
                    "whatever",
                    "michelle",
                    "jennifer",
                    "corvette",
                    "mercedes",
                    "victoria",
                    "liverpool",
                    "chelsea",
                    "arsenal",
                    "student",
                    "teacher",
                    "instructor",
                    "internet",
                    "monkey",
                    "dragon",
                    "master",
                    "shadow",
                    "michael",
                    "admin",
                    "secret",
                    "qwerty",
                    "abc");

    public enum Fault {
        TOO_SHORT,
        TOO_LONG,
        TOO_COMMON
    }

    private Passwords() {}

    /// The password as it is hashed: the same whichever keyboard composed its characters.
    public static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC);
    }

    /// Why this can be no password; nothing where it can.
    ///
    /// @param name the name one signs in with, which must not be all of the password
    public static Optional<Fault> fault(String typed, AccountName name) {
        var password = normal(typed);
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Fault.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Fault.TOO_LONG);
        }
        return guessed(password.toLowerCase(Locale.ROOT), name)
                ? Optional.of(Fault.TOO_COMMON)
                : Optional.empty();
    }

    private static boolean guessed(String password, AccountName name) {
        var word = password.replaceFirst("[\\d\\p{Punct}\\s]+$", "");
        return COMMON.contains(word)
                || COMMON.contains(password)
                || word.equals(name.value())
                || (password.contains(name.value())
                        && password.length() < 2 * name.value().length())
                || password.codePoints().distinct().count() < 3
                || isRun(password);
    }

    /// Whether it only goes along the alphabet, the figures or a row of keys, forwards or back.
    private static boolean isRun(String password) {
        return RUNS.contains(password)
                || RUNS.contains(new StringBuilder(password).reverse())
                || password.matches("(?:0?1234567890?)+.{0,3}");
    }
}
