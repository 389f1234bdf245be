package app.dateline.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    private static final List<String> NONE = List.of();

    @ParameterizedTest
    @CsvSource({
        "Zulfikar Ali Bhutto, zulfikar ali bhutto",
        "Zulfikar Ali Bhutto, ZULFIKAR-ALI  BHUTTO.",
        "Zulfikar Ali Bhutto, Zülfikar Áli Bhuttó",
        "Zulfikar Ali Bhutto, ZulfikarAliBhutto",
        "'N. Khrushchev', n khrushchev",
        "St Petersburg, ｓｔ Petersburg",
        "SCO, the SCO",
        "the United States, United States",
        "The Hague, hague",
    })
    void caseAccentsPunctuationAndSpacesAreNoSlips(String name, String typed) {
        assertThat(Spelling.accepts(List.of(name), NONE, typed)).isTrue();
        assertThat(Spelling.fold(typed)).isEqualTo(Spelling.fold(name));
    }

    @ParameterizedTest(name = "{0} typed as {1}: {2}")
    @CsvSource({
        "Putin, Putin, true",
        "Putin, Puttin, false",
        "Kayani, Kiyani, true",
        "Kayani, Kaiyan, false",
        "Kayani, Kaynai, true",
        "Kayani, Kayanni, true",
        "Kayani, Kiyami, false",
        "Khrushchev, Kruschev, false",
        "Nikita Khrushchev, Nikita Kruschev, true",
        "Nikita Khrushchev, Nikta Kruschev, false",
        "Musharraf, Musharaf, true",
        "Musharraf, Musharrafs, true",
        "Musharraf, Musaraf, false",
    })
    void oneSlipIsForgivenForEverySixLetters(String name, String typed, boolean right) {
        assertThat(Spelling.accepts(List.of(name), NONE, typed)).isEqualTo(right);
    }

    @Test
    void aSlipThatMakesAnotherKnownNameIsThatOther() {
        var accepted = List.of("Saratov");
        assertThat(Spelling.accepts(accepted, NONE, "Maratov")).isTrue();
        assertThat(Spelling.accepts(accepted, List.of("Maratov"), "maratov")).isFalse();
    }

    @Test
    void aFigureIsNeverASlip() {
        var accepted = List.of("Su-35 fighter");
        assertThat(Spelling.accepts(accepted, NONE, "Su-30 fighter")).isFalse();
        assertThat(Spelling.accepts(accepted, NONE, "Su 35 figter")).isTrue();
    }

    @Test
    void aNameThatOnlyBeginsLikeAnArticleIsWhole() {
        assertThat(Spelling.accepts(List.of("Theodor"), NONE, "odor")).isFalse();
    }

    @Test
    void anAcceptedSpellingIsRightEvenIfAnotherHasIt() {
        assertThat(Spelling.accepts(List.of("Sharif"), List.of("Sharif"), "Sharif")).isTrue();
    }

    @Test
    void distanceIsSymmetricForNamesOfOneLength() {
        assertThat(Spelling.near("kayani", "kiyani")).isTrue();
        assertThat(Spelling.near("kiyani", "kayani")).isTrue();
        assertThat(Spelling.near("kayani", "")).isFalse();
    }

    /// Held against the whole table of distances, which stops nowhere.
    @Test
    void whatIsNearIsWhatTheWholeTableSays() {
        var random = new Random(1);
        for (var n = 0; n < 20_000; n++) {
            var name = text(random, 6 + random.nextInt(20));
            var given = text(random, Math.max(0, name.length() - 3 + random.nextInt(7)));
            if (random.nextBoolean()) {
                given = name.substring(0, name.length() / 2) + given.substring(given.length() / 2);
            }
            assertThat(Spelling.near(name, given))
                    .as("%s, %s", name, given)
                    .isEqualTo(distance(name, given) <= Spelling.slips(name));
        }
    }

    private static String text(Random random, int length) {
        return random.ints(length, 'a', 'd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int distance(String a, String b) {
        var d = new int[a.length() + 1][b.length() + 1];
        for (var i = 0; i <= a.length(); i++) {
            for (var j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                var change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] =
                        Math.min(d[i - 1][j - 1] + change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
