package app.dateline.study.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// The time it took.
class TimeTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-10");

    @Test
    void theAverageIsOfTheDaysOnWhichAnythingWasDone() {
        var time = new Time(new TreeMap<>(Map.of(TODAY, 90.0, TODAY.minusDays(9), 30.5)));
        assertThat(time.total()).isEqualTo(Duration.ofMillis(120_500));
        assertThat(time.average()).isEqualTo(Duration.ofMillis(60_250));
        assertThat(time.on(TODAY)).isEqualTo(Duration.ofSeconds(90));
        assertThat(time.on(TODAY.minusDays(1))).isZero();
        assertThat(new Time(new TreeMap<>()).average()).isZero();
    }
}
