package app.dateline.study.progress;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// How many answers were given, and cards graded, on each of the learner's days, as each answer was stored: a setting changed later moves none.
public record Days(SortedMap<LocalDate, Integer> answers) {
    private static final List<Integer> LEVELS = List.of(1, 8, 16, 32);

    public Days {
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
    }

    public int on(LocalDate day) {
        return answers.getOrDefault(day, 0);
    }

    /// How busy a day was, from 0 (nothing) to 4 (32 answers or more).
    public int level(LocalDate day) {
        return (int) LEVELS.stream().filter(least -> on(day) >= least).count();
    }

    /// The Mondays of so many weeks, the last of them the week of `today`.
    public static List<LocalDate> mondays(LocalDate today, int weeks) {
        var last = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return IntStream.range(0, weeks).mapToObj(i -> last.minusWeeks(weeks - 1L - i)).toList();
    }

    /// The days with an answer, and all their answers, from one day to another, both counted.
    public Span between(LocalDate first, LocalDate last) {
        var within = answers.subMap(first, last.plusDays(1));
        return new Span(within.size(), within.values().stream().mapToInt(Integer::intValue).sum());
    }

    public record Span(int days, int answers) {}
}
