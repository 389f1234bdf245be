package app.dateline.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LearnerSettingsTest {
    private static final ZoneId KARACHI = ZoneId.of("Asia/Karachi");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant LATE = Instant.parse("2026-11-24T22:30:00Z");

    @Test
    void whoeverChoseNothingHasTheBrowsersZoneAndADayFromFour() {
        var day = LearnerSettings.DEFAULT.day(KARACHI);
        assertThat(day.zone()).isEqualTo(KARACHI);
        assertThat(day.on(LATE)).isEqualTo(LocalDate.parse("2026-11-24")); // 03:30 there
    }

    @Test
    void theirOwnZoneAndBeginningOutweighTheBrowsers() {
        var own = LearnerSettings.DEFAULT.withZone(Optional.of(BERLIN));
        assertThat(own.day(KARACHI).zone()).isEqualTo(BERLIN);
        var midnight = LearnerSettings.DEFAULT.withDayBegins(LocalTime.MIDNIGHT);
        assertThat(midnight.day(KARACHI).on(LATE)).isEqualTo(LocalDate.parse("2026-11-25"));
    }

    @Test
    void aDayThatBeginsInTheAfternoonIsRefused() {
        var noon = LearnerSettings.DEFAULT.withDayBegins(LocalTime.NOON);
        assertThatThrownBy(() -> noon.day(BERLIN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("12:00");
    }
}
