package app.dateline.chronicle;

import java.time.LocalDate;
import java.util.Optional;

/// A date as its source knows it, in EDTF (ISO 8601-2, level 1 plus sets and intervals), with its earliest and latest day.
public record EventDate(String edtf) {

    /// @throws IllegalArgumentException where the text is no EDTF date, saying what was found
    public static EventDate parse(String edtf) {
        return new EventDate(edtf);
    }

    /// The first day it may be; empty where the beginning is open or unknown.
    public Optional<LocalDate> earliest() {
        throw new UnsupportedOperationException();
    }

    /// The last day it may be; empty where the end is open or unknown.
    public Optional<LocalDate> latest() {
        throw new UnsupportedOperationException();
    }

    /// Whether it lasted over its days (`2000/2012`) rather than happened once within them.
    public boolean lasted() {
        throw new UnsupportedOperationException();
    }

    public Precision precision() {
        throw new UnsupportedOperationException();
    }

    /// The year, where all its days lie in one year.
    public Optional<Integer> year() {
        throw new UnsupportedOperationException();
    }

    /// Both may be true: their days overlap, at their precision. Symmetric, not transitive.
    public boolean compatibleWith(EventDate other) {
        throw new UnsupportedOperationException();
    }

    /// Whoever states this states the other as well: every day it may be is a day the other may be.
    public boolean entails(EventDate other) {
        throw new UnsupportedOperationException();
    }

    /// Certainly before: its latest day is before the other's earliest.
    public boolean before(EventDate other) {
        throw new UnsupportedOperationException();
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
