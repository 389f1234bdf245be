package app.dateline.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource({
        "16, 16",
        "2.5, 2.5",
        "'2,5', 2.5",
        "'1,100', 1100 1.1",
        "1.100, 1.1 1100",
        "1 100, 1100",
        "1 100, 1100",
        "1 100, 1100",
        "1’100, 1100",
        "'1,100,000', 1100000",
        "1.100.000, 1100000",
        "'1,100.5', 1100.5",
        "'1.100,5', 1100.5",
        "0.26, 0.26",
        "'0,26', 0.26",
    })
    void thousandsAndDecimalsAreReadInEveryUsualWay(String text, String readings) {
        assertThat(Figures.read(text, "", ""))
                .isEqualTo(Stream.of(readings.split(" ")).map(Double::valueOf).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two", "2 or 3", "2.5.1", "1,10,0", "-3", "2.5 million", "$"})
    void whatIsNoNumberInTheUnitShownHasNoReading(String text) {
        assertThat(Figures.read(text, "$", " billion")).isEmpty();
    }

    @Test
    void theUnitShownMayBeTypedAsWell() {
        assertThat(Figures.read("$ 2.5 Billion", "$", " billion")).containsExactly(2.5);
        assertThat(Figures.read("16 helicopters", "", " helicopters")).containsExactly(16.0);
        assertThat(Figures.read("74%", "", " per cent")).containsExactly(74.0);
        assertThat(Figures.read("74 per cent", "", " per cent")).containsExactly(74.0);
    }
}
