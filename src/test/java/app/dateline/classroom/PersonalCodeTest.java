package app.dateline.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"ABCD-2345", "abcd2345", " abcd 2345 ", "AB-CD-23-45"})
    void aCodeIsReadHoweverItIsTyped(String typed) {
        assertThat(PersonalCode.read(typed)).contains(new PersonalCode("ABCD-2345"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ABC-234",
                "ABCD-23456",
                "ABCD-234O",
                "ABCD-2341",
                "ABCD-234\u0660",
                "blue pencil on paper"
            })
    void whatIsNoCodeIsNone(String typed) {
        assertThat(PersonalCode.read(typed)).isEmpty();
    }

    @Test
    void whatIsNoCodeIsRefusedAndNotRepeated() {
        assertThatThrownBy(() -> new PersonalCode("secret"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ABCD-2345")
                .hasMessageNotContaining("secret");
    }

    @Test
    void everyFreshCodeIsReadBackAndNoTwoAreTheSame() {
        var random = new Random(1);
        var codes = IntStream.range(0, 1000).mapToObj(i -> PersonalCode.fresh(random)).toList();
        assertThat(codes)
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(PersonalCode.read(code.value())).contains(code));
    }
}
