package app.dateline.bank.recipe;

import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.Modality;
import app.dateline.chronicle.Value;
import java.util.Optional;

/// Looks for another event that a stem could mean: all its words of meaning are said of that one too, its place and date
/// can be that one's, and the answer would be another.
record Ambiguity(Asking asking, String told, Optional<String> place, Optional<EventDate> date) {

    Optional<Event> other(Value key) {
        if (!exclusive(key)) {
            return Optional.empty();
        }
        var said = Tokens.content(told.replaceAll("\\[\\[[^]]*]]", " "));
        return asking.teller()
                .words()
                .withAll(said, asking.attribute())
                .filter(e -> !e.id().equals(asking.event().id()) && e.mergedInto().isEmpty())
                .filter(e -> place.isEmpty() || placed(e, place.get()))
                .filter(e -> date.isEmpty() || open(e, "date", new Value.Date(date.get())))
                .filter(e -> answersOtherwise(e, key))
                .findFirst();
    }

    /// Whether any value could be another: texts and ranks exclude none, so that there would be nothing to find.
    private static boolean exclusive(Value key) {
        return switch (key) {
            case Value.Date _, Value.Ref _, Value.Items _, Value.Amount _, Value.Share _ -> true;
            case Value.Superlative _, Value.Text _ -> false;
        };
    }

    /// A claim about the attribute gives another value; an event nothing is said of is no answer at all.
    private boolean answersOtherwise(Event event, Value key) {
        var claims = event.claims(asking.attribute());
        return claims.stream().anyMatch(c -> !asking.chronicle().compatible(c.value(), key));
    }

    private boolean open(Event event, String attribute, Value value) {
        var claims =
                event.claims(attribute).stream()
                        .filter(c -> c.modality() != Modality.DENIED)
                        .toList();
        return claims.isEmpty()
                || claims.stream().anyMatch(c -> asking.chronicle().compatible(c.value(), value));
    }

    private boolean placed(Event event, String city) {
        return asking.chronicle().called(city).stream()
                .anyMatch(a -> open(event, "place", new Value.Ref(a.id().value())));
    }
}
