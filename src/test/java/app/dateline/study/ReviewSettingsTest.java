package app.dateline.study;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewSettingsTest {
    private static final ReviewSettings DEFAULT = ReviewSettings.DEFAULT;

    @ParameterizedTest
    @ValueSource(doubles = {0.69, 0.98, Double.NaN})
    void aRetentionThatNobodyCanKeepIsRefused(double retention) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEFAULT.withRetention(retention))
                .withMessageContaining("between 0.70 and 0.97; found " + retention);
    }

    @Test
    void limitsOutOfReachAreRefusedWithTheirBounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEFAULT.withFreshADay(-1))
                .withMessage("New cards a day: 0 to 9999; found -1");
        assertThatIllegalArgumentException().isThrownBy(() -> DEFAULT.withReviewsADay(10_000));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEFAULT.withLongest(6))
                .withMessageContaining("7 to 36500; found 6");
    }

    @Test
    void aWeekOfEasyDaysOnlyIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEFAULT.withEasyDays(Set.of(DayOfWeek.values())))
                .withMessageContaining("found all seven");
    }
}
