package app.dateline.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}
