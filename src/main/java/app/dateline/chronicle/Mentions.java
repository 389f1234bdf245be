package app.dateline.chronicle;

import java.util.stream.Stream;

/// Whom and what values name by id.
public final class Mentions {
    private Mentions() {}

    /// The ids a value names: actors, places, articles or events; none for dates, amounts, ranks and words.
    public static Stream<String> in(Value value) {
        return switch (value) {
            case Value.Ref ref -> Stream.of(ref.id());
            case Value.Items items -> items.ids().stream();
            case Value.Share share -> share.holder().stream();
            case Value.Date date -> Stream.of();
            case Value.Amount amount -> Stream.of();
            case Value.Superlative most -> Stream.of();
            case Value.Text text -> Stream.of();
        };
    }

    /// The actors and things that the claims of an event name, each once; what is denied names nobody.
    public static Stream<String> in(Event event) {
        return event.claims().stream()
                .filter(c -> c.modality() != Modality.DENIED)
                .flatMap(c -> in(c.value()))
                .distinct();
    }
}
