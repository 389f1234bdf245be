package app.dateline.study.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DaysTest {
    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static Days on(String... days) {
        var counts = new TreeMap<LocalDate, Integer>();
        for (var day : days) {
            counts.merge(day(day), 1, Integer::sum);
        }
        return new Days(counts);
    }

    @Test
    void withoutAnswersEveryDayIsEmpty() {
        var days = on();
        assertThat(days.on(day("2026-03-10"))).isZero();
        assertThat(days.level(day("2026-03-10"))).isZero();
        assertThat(days.between(day("2026-01-01"), day("2026-12-31")))
                .isEqualTo(new Days.Span(0, 0));
    }

    @Test
    void busierDaysHaveHigherLevels() {
        var counts = new TreeMap<LocalDate, Integer>();
        var answers = List.of(1, 7, 8, 16, 31, 32, 500);
        IntStream.range(0, answers.size())
                .forEach(i -> counts.put(day("2026-03-01").plusDays(i), answers.get(i)));
        var days = new Days(counts);
        assertThat(
                        IntStream.range(0, answers.size())
                                .map(i -> days.level(day("2026-03-01").plusDays(i))))
                .containsExactly(1, 1, 2, 3, 3, 4, 4);
    }

    @Test
    void weeksBeginOnMondayAndTheLastIsTheWeekOfToday() {
        assertThat(Days.mondays(day("2026-03-10"), 3))
                .containsExactly(day("2026-02-23"), day("2026-03-02"), day("2026-03-09"));
        assertThat(Days.mondays(day("2026-03-09"), 1)).containsExactly(day("2026-03-09"));
        assertThat(Days.mondays(day("2026-03-15"), 1)).containsExactly(day("2026-03-09"));
    }

    @Test
    void aSpanCountsBothItsEnds() {
        var days = on("2026-03-01", "2026-03-02", "2026-03-02", "2026-03-03");
        assertThat(days.between(day("2026-03-01"), day("2026-03-02")))
                .isEqualTo(new Days.Span(2, 3));
    }
}
