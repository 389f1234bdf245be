package app.dateline.chronicle.line;

import app.dateline.chronicle.Actor;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Mentions;
import app.dateline.chronicle.Modality;
import app.dateline.chronicle.Value;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the lanes are sorted by.
public enum By {
    KIND,
    PEOPLE,
    PLACES,
    TOPIC;

    private static final String PLACE = "place";

    /// The one of this name in lower case, if there is one.
    public static Optional<By> named(String name) {
        return Stream.of(values()).filter(by -> by.id().equals(name)).findFirst();
    }

    /// Its name in lower case, as it stands in addresses.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The lanes an event stands in; none where it names nobody and no place.
    Set<String> keys(Chronicle chronicle, Event event) {
        return switch (this) {
            case KIND -> Set.of(event.kind());
            case PEOPLE ->
                    Mentions.in(event)
                            .filter(id ->
                                    chronicle
                                            .findActor(id)
                                            .filter(a -> a.kind() == Actor.Kind.PERSON)
                                            .isPresent())
                            .collect(Collectors.toSet());
            case PLACES -> places(chronicle, event);
            case TOPIC -> Set.copyOf(event.topics());
        };
    }

    /// Where it happened, as exactly as any article says: Moscow, not Russia as well.
    static Set<String> places(Chronicle chronicle, Event event) {
        var all =
                event.claims(PLACE).stream()
                        .filter(c -> c.modality() != Modality.DENIED)
                        .map(Claim::value)
                        .flatMap(Mentions::in)
                        .collect(Collectors.toSet());
        return all.stream()
                .filter(outer ->
                        all.stream()
                                .noneMatch(inner ->
                                        !inner.equals(outer)
                                                && chronicle.entails(
                                                        new Value.Ref(inner),
                                                        new Value.Ref(outer))))
                .collect(Collectors.toSet());
    }
}
