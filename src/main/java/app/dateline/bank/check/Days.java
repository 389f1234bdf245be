package app.dateline.bank.check;

import app.dateline.chronicle.EventDate;
import java.time.LocalDate;

/// The days a date may stand for, both ends included; an open end is the first or last day there is.
record Days(LocalDate first, LocalDate last, boolean lasted) {

    static Days of(EventDate date) {
        return new Days(
                date.earliest().orElse(LocalDate.MIN),
                date.latest().orElse(LocalDate.MAX),
                date.lasted());
    }

    boolean meet(Days other) {
        return !last.isBefore(other.first) && !other.last.isBefore(first);
    }

    /// Every day of this is a day of the other; what lasted is only itself.
    boolean lieIn(Days other) {
        return (lasted || other.lasted)
                ? equals(other)
                : !first.isBefore(other.first) && !last.isAfter(other.last);
    }

    boolean cover(Days other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }

    boolean endBefore(Days other) {
        return last.isBefore(other.first);
    }

    /// From the earlier beginning to the later end.
    Days with(Days other) {
        return new Days(
                first.isBefore(other.first) ? first : other.first,
                last.isAfter(other.last) ? last : other.last,
                (lasted || other.lasted));
    }
}
