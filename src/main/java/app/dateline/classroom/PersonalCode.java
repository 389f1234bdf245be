package app.dateline.classroom;

import java.util.Optional;
import java.util.random.RandomGenerator;

/// What an instructor gives a student to sign in with in the place of a password: eight letters and figures, drawn from some 2^39, in
/// two groups such as `ABCD-2345`.
public record PersonalCode(String value) {
    private static final int GROUP = 4;

    public PersonalCode {
        if (!Signs.isCode(GROUP, value)) {
            throw new IllegalArgumentException(
                    "A personal code looks like ABCD-2345; found one of %d characters"
                            .formatted(value.length()));
        }
    }

    public static PersonalCode fresh(RandomGenerator random) {
        return new PersonalCode(Signs.fresh(GROUP, random));
    }

    /// The code as somebody typed it, with or without the dash; nothing where it can be none.
    public static Optional<PersonalCode> read(String typed) {
        return Optional.of(Signs.compared(GROUP, typed))
                .filter(code -> Signs.isCode(GROUP, code))
                .map(PersonalCode::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
