package app.dateline.classroom.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.classroom.CourseDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekTest {
    private static final ZoneId KARACHI = ZoneId.of("Asia/Karachi");

    /// A Tuesday, in the afternoon there.
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private static CourseDays until(String day) {
        return CourseDays.in(KARACHI).last(Optional.ofNullable(day).map(LocalDate::parse));
    }

    private static String local(Optional<Instant> moment) {
        return moment.map(at -> LocalDateTime.ofInstant(at, KARACHI).toString()).orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        // no last day, and one that does not matter
        ", 2026-11-30T09:00, 2026-12-04T23:59, 2026-12-06T23:59",
        "2026-12-06, 2026-11-30T09:00, 2026-12-04T23:59, 2026-12-06T23:59",
        // within the week
        "2026-12-05, 2026-11-30T09:00, 2026-12-04T23:59, 2026-12-05T23:59",
        "2026-12-02, 2026-11-30T09:00, 2026-12-02T23:59, 2026-12-02T23:59",
        "2026-11-30, 2026-11-30T09:00, 2026-11-30T23:59, 2026-11-30T23:59",
        // before it: open at once
        "2026-11-29, '', 2026-11-29T23:59, 2026-11-29T23:59",
        "2026-11-24, '', 2026-11-24T23:59, 2026-11-24T23:59",
        // over
        "2026-11-23, 2026-11-30T09:00, 2026-12-04T23:59, 2026-12-06T23:59",
    })
    void aWeekEndsWithTheCourse(String last, String opens, String due, String closes) {
        var terms = Week.next(NOW, until(last));
        assertThat(local(terms.opens())).isEqualTo(opens);
        assertThat(local(terms.due())).isEqualTo(due);
        assertThat(local(terms.closes())).isEqualTo(closes);
        assertThat(terms.zone()).isEqualTo(KARACHI);
        assertThat(terms.inOrder()).isTrue();
    }

    @Test
    void whatComesAfterTheLastDayIsToldInTheZoneOfTheCourse() {
        var days = until("2026-11-24");
        assertThat(days.lastBefore(Instant.parse("2026-11-24T18:59:59Z"))).isEmpty();
        assertThat(days.lastBefore(Instant.parse("2026-11-24T19:00:00Z")))
                .contains(LocalDate.parse("2026-11-24"));
        assertThat(CourseDays.in(KARACHI).lastBefore(Instant.MAX.minusSeconds(86_400 * 366)))
                .isEmpty();
    }
}
