package app.dateline.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinCodeTest {
    private static final Instant NOW = Instant.parse("2026-11-24T07:00:00Z");
    private static final CourseId COURSE = new CourseId(new UUID(1, 1).toString());

    @ParameterizedTest
    @ValueSource(strings = {"ABC-234", "abc234", " abc 234 ", "a b c - 2 3 4", "ABC–234"})
    void aCodeIsTheSameHoweverItIsTyped(String typed) {
        assertThat(JoinCode.compared(typed)).isEqualTo("ABC-234");
    }

    @Test
    void noCodeHasASignThatIsMistakenForAnother() {
        var random = new Random(1);
        for (var i = 0; i < 1000; i++) {
            assertThat(JoinCode.fresh(COURSE, random).code())
                    .doesNotContain("0", "O", "1", "I", "L")
                    .hasSize(7);
        }
    }

    @Test
    void aCodeIsOpenUntilItsEndUnlessItIsClosed() {
        var code = JoinCode.fresh(COURSE, new Random(1));
        assertThat(code.open(NOW)).isTrue();
        var limited = code.limited(Optional.of(NOW), Optional.of(1));
        assertThat(limited.open(NOW.minusMillis(1))).isTrue();
        assertThat(limited.open(NOW)).isFalse();
        assertThat(code.closed(true).open(NOW)).isFalse();
        assertThatThrownBy(() -> code.limited(Optional.empty(), Optional.of(0)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
