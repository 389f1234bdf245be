package app.dateline.study.progress;

import app.dateline.study.Memory;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/// How many facts come due on each of the days ahead; the first is today, with all that is overdue. `later` come after them.
public record Forecast(List<Due> days, int later) {
    public Forecast {
        days = List.copyOf(days);
    }

    public record Due(LocalDate day, int facts) {}

    /// @param ahead how many days to look at, today among them; at least one
    public static Forecast of(Collection<Memory> memories, LocalDate today, int ahead) {
        if (ahead < 1) {
            throw new IllegalArgumentException(
                    "A forecast looks at one day or more; found " + ahead);
        }
        var counts = new int[ahead];
        var later = 0;
        for (var memory : memories) {
            var due = memory.due();
            if (!due.isBefore(today.plusDays(ahead))) {
                later++;
            } else {
                counts[due.isBefore(today) ? 0 : (int) (due.toEpochDay() - today.toEpochDay())]++;
            }
        }
        return new Forecast(
                IntStream.range(0, ahead)
                        .mapToObj(i -> new Due(today.plusDays(i), counts[i]))
                        .toList(),
                later);
    }

    /// The same by spans of so many days, each named by its first; the last may be shorter.
    public List<Due> spans(int length) {
        return IntStream.iterate(0, i -> i < days.size(), i -> i + length)
                .mapToObj(i -> days.subList(i, Math.min(i + length, days.size())))
                .map(span ->
                        new Due(span.getFirst().day(), span.stream().mapToInt(Due::facts).sum()))
                .toList();
    }

    public int total() {
        return days.stream().mapToInt(Due::facts).sum();
    }
}
