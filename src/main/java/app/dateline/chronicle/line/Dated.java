package app.dateline.chronicle.line;

import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Event;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// An event that has a place on the line.
public record Dated(Event event, Dating dating) {
    private static final Comparator<Dated> BY_TIME =
            Comparator.comparing((Dated d) -> d.dating.from().orElse(LocalDate.MIN))
                    .thenComparing(d -> d.dating.to().orElse(LocalDate.MAX))
                    .thenComparing(d -> d.event.id());

    /// Every event that an article dates, in order of time. A thesis is no event, even where it speaks of a year.
    public static List<Dated> in(Chronicle chronicle) {
        return chronicle.events().stream()
                .filter(e -> e.type() != Event.Type.THESIS)
                .flatMap(e -> Dating.of(e).map(d -> new Dated(e, d)).stream())
                .sorted(BY_TIME)
                .toList();
    }

    /// Every thesis, and every event that no article dates, in order of its title.
    public static List<Event> undated(Chronicle chronicle) {
        return chronicle.events().stream()
                .filter(e -> e.type() == Event.Type.THESIS || Dating.of(e).isEmpty())
                .sorted(Comparator.comparing(Event::title))
                .toList();
    }
}
