package app.dateline.bank.recipe;

import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventId;
import app.dateline.chronicle.Value;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of meaning in all that is said of each event anywhere: gathered once, since every stem is held against all.
record EventWords(Map<EventId, Set<String>> byEvent) {
    EventWords {
        byEvent = Map.copyOf(byEvent);
    }

    static EventWords of(Chronicle chronicle) {
        return new EventWords(
                chronicle.events().stream()
                        .collect(
                                Collectors.toMap(
                                        Event::id,
                                        e ->
                                                Set.copyOf(
                                                        Tokens.content(
                                                                everything(chronicle, e))))));
    }

    Set<String> of(Event event) {
        return byEvent.getOrDefault(event.id(), Set.of());
    }

    private static String everything(Chronicle chronicle, Event event) {
        return Stream.of(
                        Stream.of(event.title(), event.telling()),
                        event.asks().values().stream(),
                        event.claims().stream().map(c -> words(chronicle, c)))
                .flatMap(s -> s)
                .collect(Collectors.joining(" "));
    }

    private static String words(Chronicle chronicle, Claim claim) {
        return switch (claim.value()) {
            case Value.Ref ref -> name(chronicle, ref.id());
            case Value.Items items ->
                    items.ids().stream()
                            .map(id -> name(chronicle, id))
                            .collect(Collectors.joining(" "));
            case Value.Text text -> text.words();
            case Value.Superlative most -> most.rank() + " " + most.scope();
            case Value.Date _, Value.Amount _, Value.Share _ -> "";
        };
    }

    private static String name(Chronicle chronicle, String id) {
        return chronicle
                .findActor(id)
                .map(a -> a.name() + " " + String.join(" ", a.spellings()))
                .orElse("");
    }
}
