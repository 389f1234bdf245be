package app.dateline.study.progress;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.study.Retained;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What stayed, over days and by age.
class RetentionTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-10");

    @Test
    void youngAndMatureAreCountedApartAndFromADayOn() {
        var retention =
                new Retention(
                        List.of(
                                new Retained(TODAY.minusDays(9), false, 1, 4),
                                new Retained(TODAY.minusDays(6), true, 5, 5),
                                new Retained(TODAY, false, 2, 3)));
        var week = retention.from(TODAY.minusDays(6));
        assertThat(week.young()).isEqualTo(new Tally(2, 3));
        assertThat(week.mature()).isEqualTo(new Tally(5, 5));
        assertThat(week.together()).isEqualTo(new Tally(7, 8));
        assertThat(retention.all().young()).isEqualTo(new Tally(3, 7));
    }

    @Test
    void ofNoDayNothingWasAskedAgain() {
        assertThat(new Retention(List.of()).all().together()).isEqualTo(Tally.NONE);
    }
}
