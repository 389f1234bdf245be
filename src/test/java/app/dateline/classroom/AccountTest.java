package app.dateline.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Names to sign in with, names to be shown, and passwords.
class AccountTest {
    private static final AccountName NAME = new AccountName("mira.voss-1");
    private static final ShownName SHOWN = new ShownName("Zdeňka Voss");

    @ParameterizedTest
    @CsvSource({
        "student, student",
        "' Student ', student",
        "ＳＴＵＤＥＮＴ, student",
        "s.t+u@school.example, s.t+u@school.example",
        "007, 007"
    })
    void namesThatReadAlikeAreOneName(String typed, String name) {
        assertThat(AccountName.read(typed)).contains(new AccountName(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ab",
                "-student",
                "stu dent",
                "stu\u0000dent",
                "stud\u0435nt",
                "stu\u200Bdent",
                "émile",
                "<b>x</b>"
            })
    void aNameInAnotherScriptOrWithWhatCannotBeSeenIsNone(String typed) {
        assertThat(AccountName.read(typed)).isEmpty();
        assertThatThrownBy(() -> new AccountName(typed))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNameOf64CharactersIsTakenAndOneOf65IsNot() {
        assertThat(AccountName.read("a".repeat(64))).isPresent();
        assertThat(AccountName.read("a".repeat(65))).isEmpty();
        assertThat(AccountName.read("a".repeat(1_000_000))).isEmpty();
    }

    @Test
    void aShownNameIsOfAnyScriptAndItsSpacesAreSetRight() {
        assertThat(ShownName.read("  محمد \t  اقبال ")).contains(new ShownName("محمد اقبال"));
        assertThat(ShownName.read("E\u0301mile")).contains(new ShownName("Émile"));
        assertThat(ShownName.read("𝒜".repeat(80))).isPresent();
        assertThat(ShownName.read("𝒜".repeat(81))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u200B", "Student\u202E1", "a\u0007b", "\uD800"})
    void aShownNameHidesNothing(String typed) {
        assertThat(ShownName.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "seven77, TOO_SHORT",
        "password, TOO_COMMON",
        "Password123!, TOO_COMMON",
        "aaaaaaaaaa, TOO_COMMON",
        "12345678, TOO_COMMON",
        "1234567890123, TOO_COMMON",
        "hgfedcba, TOO_COMMON",
        "qwertyuiop, TOO_COMMON",
        "P@$$w0rd1!, TOO_COMMON",
        "1dragon1987, TOO_COMMON",
        "Dragon 1987!, TOO_COMMON",
        "ab7!ab7!ab7!, TOO_COMMON",
        "mira.voss-1, OWN_NAME",
        "Mira.Voss-1 1987, OWN_NAME",
        "vossmira!!, OWN_NAME",
        "zdeňka2026, OWN_NAME",
        "dateline2026, OWN_NAME"
    })
    void aPasswordThatIsShortOrWouldBeTriedFirstIsRefused(String typed, Passwords.Fault fault) {
        assertThat(Passwords.fault(typed, NAME, SHOWN)).contains(fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "nofigures",
                "dragon under the stairs",
                "what mira.voss-1 ate today",
                "ПарольИзСлов",
                "        x y z        ",
                "🙂🙃🙂🙃🙂🙂🙂😀"
            })
    void aPasswordNeedsNoSortOfCharacterAndMayHoldAny(String typed) {
        assertThat(Passwords.fault(typed, NAME, SHOWN)).isEmpty();
    }

    @Test
    void aPasswordMayBeVeryLongButNotWithoutEnd() {
        assertThat(Passwords.fault("word, ".repeat(42) + "end", NAME, SHOWN)).isEmpty();
        assertThat(Passwords.fault("word ".repeat(60), NAME, SHOWN))
                .contains(Passwords.Fault.TOO_LONG);
        assertThat(Passwords.fault("ok", NAME, SHOWN))
                .isEqualTo(Optional.of(Passwords.Fault.TOO_SHORT));
    }

    @Test
    void howAKeyboardComposesACharacterMakesNoOtherPassword() {
        assertThat(Passwords.normal("E\u0301mile\u00A0x")).isEqualTo(Passwords.normal("Émile x"));
    }
}
