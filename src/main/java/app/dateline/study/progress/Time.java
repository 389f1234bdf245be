package app.dateline.study.progress;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// The seconds a learner spent on each of their days.
public record Time(SortedMap<LocalDate, Double> seconds) {
    /// A page that is left open counts as two minutes.
    public static final double MOST = 120;

    public Time {
        seconds = Collections.unmodifiableSortedMap(new TreeMap<>(seconds));
    }

    public Duration on(LocalDate day) {
        return duration(seconds.getOrDefault(day, 0.0));
    }

    /// On all days together.
    public Duration total() {
        return duration(seconds.values().stream().mapToDouble(Double::doubleValue).sum());
    }

    /// On a day with anything done; zero where there was none.
    public Duration average() {
        return seconds.isEmpty() ? Duration.ZERO : total().dividedBy(seconds.size());
    }

    private static Duration duration(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }
}
