package app.dateline.chronicle;

import java.time.LocalDate;
import java.util.Optional;

/// A date as its source knows it, in EDTF (ISO 8601-2, level 1 plus sets and intervals), with its earliest and latest day.
/// Two are equal when their texts are.
public final class EventDate {
    private final String edtf;
    private final Edtf days;

    private EventDate(String edtf, Edtf days) {
        this.edtf = edtf;
        this.days = days;
    }

    /// Reads an EDTF text.
    /// @throws IllegalArgumentException where the text is no EDTF date, saying what was found and what is wanted
    public static EventDate parse(String edtf) {
        return new EventDate(edtf, Edtf.parse(edtf));
    }

    /// The text as written.
    public String edtf() {
        return edtf;
    }

    /// The first day it may be; empty where the beginning is open or unknown.
    public Optional<LocalDate> earliest() {
        return days.days().getFirst().first();
    }

    /// The last day it may be; empty where the end is open or unknown.
    public Optional<LocalDate> latest() {
        return days.days().getLast().last();
    }

    /// Whether it lasted over its days (`2000/2012`) rather than happened once within them.
    public boolean lasted() {
        return days.lasted();
    }

    public Precision precision() {
        return days.precision();
    }

    /// The year, where all its days lie in one year.
    public Optional<Integer> year() {
        return earliest()
                .map(LocalDate::getYear)
                .filter(y -> latest().map(l -> l.getYear() == y).orElse(false));
    }

    /// Both may be true: they share a day, or nearly where one is only about right (~). Symmetric, not transitive.
    public boolean compatibleWith(EventDate other) {
        return days.loosely().stream()
                .anyMatch(one -> other.days.loosely().stream().anyMatch(one::meets));
    }

    /// Whoever states this states the other as well: every day it may be is a day the other may be. What lasted entails only
    /// what lasted just as long.
    public boolean entails(EventDate other) {
        if (lasted() || other.lasted()) {
            return lasted() == other.lasted() && days.days().equals(other.days.days());
        }
        return days.loosely().stream()
                .allMatch(one -> other.days.loosely().stream().anyMatch(one::within));
    }

    /// Certainly before: its last possible day is before the other's first.
    public boolean before(EventDate other) {
        return days.loosely().getLast().before(other.days.loosely().getFirst());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EventDate date && date.edtf.equals(edtf);
    }

    @Override
    public int hashCode() {
        return edtf.hashCode();
    }

    @Override
    public String toString() {
        return edtf;
    }

    /// The finest unit the text of the date commits to; RANGE for sets and intervals.
    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        DECADE,
        RANGE
    }
}
