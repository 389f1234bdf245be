package app.dateline.study.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.study.Memory;
import app.dateline.study.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ForecastTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-28");

    private static List<Memory> due(String... days) {
        return Stream.of(days)
                .map(LocalDate::parse)
                .map(day -> Samples.memory(3, TODAY.minusDays(9), Memory.Outcome.HELD, day))
                .toList();
    }

    @Test
    void withoutMemoryNothingComesDue() {
        var forecast = Forecast.of(List.of(), TODAY, 14);
        assertThat(forecast.days()).hasSize(14).allMatch(d -> d.facts() == 0);
        assertThat(forecast.total()).isZero();
        assertThat(forecast.later()).isZero();
    }

    @Test
    void whatIsOverdueIsDueToday() {
        var forecast = Forecast.of(due("2026-01-01", "2026-03-27", "2026-03-28"), TODAY, 14);
        assertThat(forecast.days().getFirst()).isEqualTo(new Forecast.Due(TODAY, 3));
    }

    @Test
    void eachDayHasItsOwnAlsoOverTheSettingOfTheClock() {
        var forecast = Forecast.of(due("2026-03-29", "2026-03-30", "2026-03-30"), TODAY, 3);
        assertThat(forecast.days())
                .containsExactly(
                        new Forecast.Due(TODAY, 0),
                        new Forecast.Due(LocalDate.parse("2026-03-29"), 1),
                        new Forecast.Due(LocalDate.parse("2026-03-30"), 2));
    }

    @Test
    void whatComesAfterTheLastDayIsCountedAsLater() {
        var forecast = Forecast.of(due("2026-03-29", "2026-03-30", "2126-03-30"), TODAY, 2);
        assertThat(forecast.total()).isOne();
        assertThat(forecast.later()).isEqualTo(2);
    }

    @Test
    void spansAddTheirDaysUpAndTheLastMayBeShorter() {
        var forecast = Forecast.of(due("2026-03-28", "2026-03-30", "2026-03-31"), TODAY, 5);
        assertThat(forecast.spans(3))
                .containsExactly(
                        new Forecast.Due(TODAY, 2),
                        new Forecast.Due(LocalDate.parse("2026-03-31"), 1));
    }

    @Test
    void aForecastOfNoDayIsRefused() {
        assertThatThrownBy(() -> Forecast.of(List.of(), TODAY, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
