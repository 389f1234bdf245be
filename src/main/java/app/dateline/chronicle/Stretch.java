package app.dateline.chronicle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Days from the first to the last, both included; an end that is not there is open or unknown.
record Stretch(Optional<LocalDate> first, Optional<LocalDate> last) {
    private static final Comparator<Stretch> BY_BEGINNING =
            Comparator.comparing(s -> s.first.orElse(LocalDate.MIN));

    static Stretch of(LocalDate first, LocalDate last) {
        return new Stretch(Optional.of(first), Optional.of(last));
    }

    boolean before(Stretch other) {
        return last.isPresent()
                && other.first.isPresent()
                && last.get().isBefore(other.first.get());
    }

    boolean meets(Stretch other) {
        return !before(other) && !other.before(this);
    }

    boolean within(Stretch other) {
        var from =
                other.first.isEmpty()
                        || first.map(f -> !f.isBefore(other.first.get())).orElse(false);
        var to = other.last.isEmpty() || last.map(l -> !l.isAfter(other.last.get())).orElse(false);
        return from && to;
    }

    boolean backwards() {
        return first.isPresent() && last.isPresent() && first.get().isAfter(last.get());
    }

    /// In order of time, with those that touch made one: 2001 and 2002 are the days of 2001 to 2002.
    static List<Stretch> joined(List<Stretch> stretches) {
        var joined = new ArrayList<Stretch>();
        for (var next : stretches.stream().sorted(BY_BEGINNING).toList()) {
            if (!joined.isEmpty() && joined.getLast().touches(next)) {
                joined.add(joined.removeLast().and(next));
            } else {
                joined.add(next);
            }
        }
        return List.copyOf(joined);
    }

    private boolean touches(Stretch later) {
        return last.isEmpty()
                || later.first.isEmpty()
                || !later.first.get().isAfter(last.get().plusDays(1));
    }

    private Stretch and(Stretch later) {
        var end =
                last.isEmpty() || later.last.isEmpty()
                        ? Optional.<LocalDate>empty()
                        : Optional.of(
                                last.get().isAfter(later.last.get())
                                        ? last.get()
                                        : later.last.get());
        return new Stretch(first, end);
    }
}
