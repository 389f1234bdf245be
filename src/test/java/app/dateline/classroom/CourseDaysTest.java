package app.dateline.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CourseDaysTest {

    @Test
    void aCourseUsuallyEndsOnTheFridayOfTheFifteenthWeek() {
        assertThat(CourseDays.usualLast(LocalDate.parse("2026-11-30"))).isEqualTo("2027-03-12");
        assertThat(CourseDays.usualLast(LocalDate.parse("2026-12-04"))).isEqualTo("2027-03-12");
        assertThat(CourseDays.usualLast(LocalDate.parse("2026-12-05"))).isEqualTo("2027-03-19");
    }
}
