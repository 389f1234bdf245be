package app.dateline.chronicle.line;

import app.dateline.chronicle.EventId;
import java.util.List;

/// Events one below another because they share something, packed into rows in which none covers another.
public record Lane(Key key, List<Placed> events, int rows) {
    public Lane {
        events = List.copyOf(events);
    }

    /// What the events of a lane share.
    public sealed interface Key {}

    /// A kind, person, place or topic, by id.
    public record Of(String id) implements Key {}

    /// The smaller lanes taken together, and how many they were.
    public record Rest(int lanes) implements Key {}

    /// Events that name no person, or no place.
    public record Nobody() implements Key {}

    /// An event in its row, from 0. `from` and `to` are its first and last possible day and `discs` the middles of its dates,
    /// as shares of the window, cut to it; whether it goes on beyond either end; whether `from` and `to` lie apart enough to
    /// draw; and where its name stands, whole or shortened.
    public record Placed(
            EventId event,
            Dating dating,
            int row,
            double from,
            double to,
            List<Double> discs,
            boolean opensLeft,
            boolean opensRight,
            boolean whisker,
            Label label,
            boolean shortened) {
        public Placed {
            discs = List.copyOf(discs);
        }
    }

    /// A name stands beside its mark, or on a whisker that leaves no room beside it; it is left out where every row is full:
    /// a closer window shows it.
    public enum Label {
        RIGHT,
        LEFT,
        ON,
        NONE
    }
}
