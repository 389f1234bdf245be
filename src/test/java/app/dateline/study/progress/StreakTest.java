package app.dateline.study.progress;

import static app.dateline.study.progress.DaysTest.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StreakTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    @Test
    void withoutAnswersThereIsNone() {
        assertThat(Streak.of(on(), TODAY)).isEqualTo(new Streak(0, 0));
    }

    @Test
    void aFirstDayIsOneDayInARow() {
        assertThat(Streak.of(on("2026-03-02"), TODAY)).isEqualTo(new Streak(1, 1));
    }

    @Test
    void todayIsNotOverYetAndBreaksNothing() {
        assertThat(Streak.of(on("2026-02-28", "2026-03-01"), TODAY)).isEqualTo(new Streak(2, 2));
    }

    @Test
    void aDayWithoutAnAnswerEndsItAndTheLongestIsRemembered() {
        assertThat(Streak.of(on("2026-02-20", "2026-02-21", "2026-02-22", "2026-02-28"), TODAY))
                .isEqualTo(new Streak(0, 3));
        assertThat(Streak.of(on("2026-02-27", "2026-02-28", "2026-03-02"), TODAY))
                .isEqualTo(new Streak(1, 2));
    }

    @Test
    void aDayAheadOfTodayAfterAJourneyWestStillCounts() {
        assertThat(Streak.of(on("2026-03-02", "2026-03-03"), TODAY)).isEqualTo(new Streak(2, 2));
    }
}
