package app.dateline.classroom;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The name one signs in with: 3 to 64 of the letters a to z, figures and `. _ - @ +`, beginning with a letter or figure. Capitals
/// are as small letters, and no other script is let in, so that no two names look the same and are different.
public record AccountName(String value) {
    public static final int SHORTEST = 3;
    public static final int LONGEST = 64;
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._@+-]{2,63}");

    public AccountName {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A name to sign in with is %s; found \"%s\"".formatted(FORM, value));
        }
    }

    /// The name as somebody typed it; nothing where it can be none.
    public static Optional<AccountName> read(String typed) {
        return Optional.of(compared(typed))
                .filter(name -> FORM.matcher(name).matches())
                .map(AccountName::new);
    }

    /// What is compared of anything typed as a name, even where it can be none.
    public static String compared(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
