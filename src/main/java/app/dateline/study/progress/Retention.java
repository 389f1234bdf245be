package app.dateline.study.progress;

import app.dateline.study.Retained;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/// True retention: how much was still remembered at the first review of a day, by days and by how long it had been left alone.
public record Retention(List<Retained> days) {
    public Retention {
        days = List.copyOf(days);
    }

    /// Of the days from one on: what had been left alone for less than 21 days, for longer, and both together.
    public Ages from(LocalDate first) {
        return new Ages(tally(first, r -> !r.mature()), tally(first, Retained::mature));
    }

    /// Of all days that were looked at.
    public Ages all() {
        return from(LocalDate.MIN);
    }

    private Tally tally(LocalDate first, Predicate<Retained> age) {
        return days.stream()
                .filter(r -> !r.day().isBefore(first))
                .filter(age)
                .map(r -> new Tally(r.right(), r.asked()))
                .reduce(Tally.NONE, Tally::and);
    }

    public record Ages(Tally young, Tally mature) {
        public Tally together() {
            return young.and(mature);
        }
    }
}
