package app.dateline.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LearnerDayTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-28T22:59:59Z, Europe/Berlin, 2026-03-28",
        "2026-03-29T01:59:59Z, Europe/Berlin, 2026-03-28", // 03:59 after the clock went forward
        "2026-03-29T02:00:00Z, Europe/Berlin, 2026-03-29",
        "2026-10-25T02:59:59Z, Europe/Berlin, 2026-10-24", // 03:59 after the clock went back
        "2026-10-25T03:00:00Z, Europe/Berlin, 2026-10-25",
        "2026-11-24T22:59:59Z, Asia/Karachi, 2026-11-24",
        "2026-11-24T23:00:00Z, Asia/Karachi, 2026-11-25",
        "2026-11-24T11:00:00Z, Pacific/Kiritimati, 2026-11-24",
        "2026-11-24T14:30:00Z, Pacific/Kiritimati, 2026-11-25"
    })
    void theDayBeginsAtFourByTheClockOnTheWall(Instant instant, String zone, LocalDate day) {
        assertThat(LearnerDay.of(instant, ZoneId.of(zone))).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T18:59:59Z, false", // 23:59 in Karachi
        "2026-11-24T19:00:00Z, true",
        "2026-11-24T22:59:59Z, true",
        "2026-11-24T23:00:00Z, false" // 04:00
    })
    void betweenMidnightAndItsEndTheDayIsNotTheCalendars(Instant instant, boolean after) {
        var day = new LearnerDay(ZoneId.of("Asia/Karachi"), LearnerDay.FOUR);
        assertThat(day.afterMidnight(instant)).isEqualTo(after);
    }

    @Test
    void noInstantOfAYearEverMovesTheDayBackInAnyZone() {
        for (var id : ZoneId.getAvailableZoneIds()) {
            var zone = ZoneId.of(id);
            var last = LocalDate.MIN;
            var instant = LocalDateTime.parse("2025-12-31T00:00").atZone(zone).toInstant();
            for (var i = 0; i < 370 * 24; i++) {
                var day = LearnerDay.of(instant.plusSeconds(3600L * i), zone);
                assertThat(day).as("%s %s", id, instant).isAfterOrEqualTo(last);
                last = day;
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "00:00, 2026-03-29T21:59:59Z, 2026-03-29", // 23:59 in Berlin, after the clock went forward
        "00:00, 2026-03-29T22:00:00Z, 2026-03-30",
        "02:30, 2026-03-29T00:59:59Z, 2026-03-28", // 01:59; half past two is jumped over
        "02:30, 2026-03-29T01:00:00Z, 2026-03-29", // 03:00
        "02:30, 2026-10-25T00:29:59Z, 2026-10-24", // 02:29 the first time
        "02:30, 2026-10-25T00:30:00Z, 2026-10-25",
        "08:00, 2026-11-24T06:59:59Z, 2026-11-23"
    })
    void itBeginsWhenTheLearnerSaysByTheClockOnTheWall(
            LocalTime begins, Instant instant, LocalDate day) {
        assertThat(new LearnerDay(ZoneId.of("Europe/Berlin"), begins).on(instant)).isEqualTo(day);
    }

    @Test
    void itNeverBeginsAfterTheMorning() {
        assertThatThrownBy(() -> new LearnerDay(ZoneId.of("UTC"), LocalTime.NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
