package app.dateline.chronicle.line;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;

/// A window on the line: whole years from the first to the last, both included.
public record Years(int first, int last) {
    private static final int SHOWN_AT_FIRST = 12;

    public Years {
        if (first > last) {
            throw new IllegalArgumentException(
                    "Years run upwards; found %d to %d".formatted(first, last));
        }
    }

    /// From the first year to the last that any of these reaches.
    public static Years around(Collection<Dating> datings) {
        var first = datings.stream().mapToInt(Dating::year).min().orElse(0);
        var last =
                datings.stream()
                        .mapToInt(d -> d.to().map(LocalDate::getYear).orElse(d.year()))
                        .max()
                        .orElse(0);
        return new Years(first, Math.max(first, last));
    }

    /// The window that is open at first: the last years, where most is told.
    public Years lately() {
        return new Years(Math.max(first, last - SHOWN_AT_FIRST), last);
    }

    public int count() {
        return last - first + 1;
    }

    /// Where a day lies: 0 at the beginning of the first year, 1 at the end of the last; less or more outside.
    public double share(LocalDate day) {
        var begin = LocalDate.of(first, 1, 1);
        return (double) ChronoUnit.DAYS.between(begin, day)
                / ChronoUnit.DAYS.between(begin, LocalDate.of(last + 1, 1, 1));
    }

    public boolean reaches(Dating dating) {
        var begins = dating.from().map(d -> d.getYear() <= last).orElse(true);
        return begins && dating.to().map(d -> d.getYear() >= first).orElse(true);
    }

    /// Half as many years round the same middle, at least two.
    public Years closer() {
        var fewer = count() / 2;
        return count() <= 2 ? this : new Years(first + fewer / 2, last - (fewer - fewer / 2));
    }

    /// Twice as many, never beyond `all`.
    public Years wider(Years all) {
        var more = Math.max(1, count() / 2);
        return new Years(Math.max(all.first, first - more), Math.min(all.last, last + more));
    }

    /// The part of these years that lies in `all`; all of them where none does.
    public Years within(Years all) {
        return last < all.first || first > all.last
                ? all
                : new Years(Math.max(first, all.first), Math.min(last, all.last));
    }
}
