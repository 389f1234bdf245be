package app.dateline.study.progress;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.question.Answer;
import app.dateline.question.Mark;
import app.dateline.question.Marking;
import app.dateline.study.LearnerDay;
import app.dateline.study.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DaysTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Step.Answered answered(String at, LearnerDay day) {
        var instant = Instant.parse(at);
        return new Step.Answered(
                instant,
                day.zone(),
                day.on(instant),
                at,
                0,
                new Answer.Passed(),
                "choose-one",
                0.25,
                1,
                new Marking(Mark.NONE, Map.of(), "", "passed"));
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
        var days = Days.of(List.of());
        assertThat(days.on(day("2026-03-10"))).isZero();
        assertThat(days.level(day("2026-03-10"))).isZero();
        assertThat(days.between(day("2026-01-01"), day("2026-12-31")))
                .isEqualTo(new Days.Span(0, 0));
    }

    @Test
    void anAnswerBeforeFourBelongsToTheEveningBeforeAlsoWhereTheClockIsSet() {
        var four = new LearnerDay(BERLIN, LearnerDay.FOUR);
        var days =
                Days.of(
                        List.of(
                                answered("2026-03-29T01:59:59Z", four), // 03:59, summer time began
                                answered("2026-03-29T02:00:00Z", four), // 04:00
                                answered("2026-10-25T02:59:59Z", four), // 03:59, summer time ended
                                answered("2026-10-25T03:00:00Z", four))); // 04:00
        assertThat(days.answers())
                .containsExactly(
                        Map.entry(day("2026-03-28"), 1),
                        Map.entry(day("2026-03-29"), 1),
                        Map.entry(day("2026-10-24"), 1),
                        Map.entry(day("2026-10-25"), 1));
    }

    @Test
    void anAnswerStaysOnTheDayItWasGivenInWhateverZoneComesAfter() {
        var moment = "2026-03-10T20:00:00Z";
        var log =
                new ArrayList<>(List.of(answered(moment, new LearnerDay(BERLIN, LearnerDay.FOUR))));
        var before = Days.of(log);
        log.add(
                answered(
                        "2026-03-10T20:30:00Z",
                        new LearnerDay(ZoneId.of("Pacific/Kiritimati"), LocalTime.MIDNIGHT)));
        assertThat(before.on(day("2026-03-10"))).isOne();
        assertThat(Days.of(log).on(day("2026-03-10"))).isOne();
        assertThat(Days.of(log).on(day("2026-03-11"))).isOne();
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
