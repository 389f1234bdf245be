package app.dateline.classroom;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Passwords that whoever guesses tries first: a list of those that leaked most often (common-passwords.txt), and what people do to
/// them. All text is in small letters.
final class CommonPasswords {
    private static final String FILE = "common-passwords.txt";
    private static final String RUNS =
            "abcdefghijklmnopqrstuvwxyz 01234567890 qwertyuiop asdfghjkl zxcvbnm qwertzuiop 1qaz2wsx3edc4rfv";

    private CommonPasswords() {}

    /// Read when it is first asked for.
    private static final class Leaked {
        static final Set<String> WORDS = read();

        private static Set<String> read() {
            try (var lines =
                    new BufferedReader(
                            new InputStreamReader(
                                    Objects.requireNonNull(
                                            CommonPasswords.class.getResourceAsStream(FILE), FILE),
                                    StandardCharsets.UTF_8))) {
                return lines.lines()
                        .filter(line -> !line.startsWith("#"))
                        .collect(Collectors.toUnmodifiableSet());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// Whether it is on the list, as it is, with figures and signs before or behind it, or with figures for letters; or one sign, or
    /// a few, again and again; or a run along the alphabet, the figures or a row of keys.
    static boolean has(String password) {
        var tail = password.replaceFirst("[\\d\\p{Punct}\\s]+$", "");
        var word = tail.replaceFirst("^[\\d\\p{Punct}\\s]+", "");
        return Stream.of(password, tail, word)
                        .flatMap(w -> Stream.of(w, letters(w)))
                        .anyMatch(Leaked.WORDS::contains)
                || password.matches("(.{1,8})\\1+")
                || password.codePoints().distinct().count() < 3
                || isRun(password);
    }

    /// "p@ssw0rd" as "password"
    private static String letters(String word) {
        return word.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't')
                .replace('@', 'a')
                .replace('$', 's')
                .replace('!', 'i');
    }

    private static boolean isRun(String password) {
        return RUNS.contains(password)
                || RUNS.contains(new StringBuilder(password).reverse())
                || password.matches("(?:0?1234567890?)+.{0,3}");
    }
}
