package app.dateline.study.fsrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static Settings settings(double retention, int longest) {
        return new Settings(retention, longest, Steps.NONE, Steps.NONE, false);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.6999, 0.9701, Double.NaN})
    void aRetentionOutsideItsRangeIsRefusedWithWhatWasFound(double retention) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(retention, 365))
                .withMessage("Desired retention lies between 0.70 and 0.97; found " + retention);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 36_501})
    void aLongestIntervalWithoutRoomForThreeRatingsOrBeyondACenturyIsRefused(int days) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(0.9, days))
                .withMessage("The longest interval is 3 to 36500 days; found " + days);
    }

    @ParameterizedTest
    @CsvSource({"10, 10", "10, 1", "0, 10", "10, 1440"})
    void stepsThatDoNotGrowWithinADayAreRefused(int first, int second) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Steps.of(first, second))
                .withMessageContaining("each longer than the one before")
                .withMessageEndingWith("found [" + first + ", " + second + "]");
    }

    @Test
    void hardOnTheOnlyStepIsHalfAsLongAgainAndNeverADay() {
        assertThat(Steps.of(15).hard(0)).isEqualTo(23);
        assertThat(Steps.of(1_000).hard(0)).isEqualTo(1_439);
    }
}
