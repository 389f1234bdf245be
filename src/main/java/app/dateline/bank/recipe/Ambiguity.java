package app.dateline.bank.recipe;

import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.Modality;
import app.dateline.chronicle.Value;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Looks for another event that a stem could mean: all its words of meaning are said of that one too, its place and date
/// can be that one's, and the answer would be another.
record Ambiguity(Asking asking, String told, Optional<String> place, Optional<EventDate> date) {

    Optional<Event> other(Value key) {
        var said = Tokens.content(told.replaceAll("\\[\\[[^]]*]]", " "));
        return asking.chronicle().events().stream()
                .filter(e -> !e.id().equals(asking.event().id()) && e.mergedInto().isEmpty())
                .filter(e -> Tokens.content(everything(e)).containsAll(said))
                .filter(e -> place.isEmpty() || placed(e, place.get()))
                .filter(e -> date.isEmpty() || open(e, "date", new Value.Date(date.get())))
                .filter(e -> answersOtherwise(e, key))
                .findFirst();
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
        return asking.chronicle().actors().stream()
                .filter(a -> a.name().equals(city))
                .anyMatch(a -> open(event, "place", new Value.Ref(a.id().value())));
    }

    /// All that is said of an event anywhere.
    private String everything(Event event) {
        return Stream.of(
                        Stream.of(event.title(), event.telling()),
                        event.asks().values().stream(),
                        event.claims().stream().map(this::words))
                .flatMap(s -> s)
                .collect(Collectors.joining(" "));
    }

    private String words(Claim claim) {
        return switch (claim.value()) {
            case Value.Ref ref -> name(ref.id());
            case Value.Items items ->
                    items.ids().stream().map(this::name).collect(Collectors.joining(" "));
            case Value.Text text -> text.words();
            case Value.Superlative most -> most.rank() + " " + most.scope();
            case Value.Date _, Value.Amount _, Value.Share _ -> "";
        };
    }

    private String name(String id) {
        return asking.teller()
                .actor(id)
                .map(a -> a.name() + " " + String.join(" ", a.spellings()))
                .orElse("");
    }
}
