package app.dateline.bank.recipe;

import app.dateline.bank.Unasked;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Value;
import app.dateline.chronicle.Vocabulary.ValueType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The numbers that are said of events: prices, lengths, counts, shares.
record Amounts(Map<String, Ring<Claim>> byAttribute) {
    /// The sound ones said of an attribute of any event.
    static Ring<Claim> of(Chronicle chronicle, String attribute) {
        return chronicle
                .derived(Amounts.class, Amounts::found)
                .byAttribute
                .getOrDefault(attribute, Ring.of(List.of(), c -> ""));
    }

    private static Amounts found(Chronicle chronicle) {
        var teller = new Teller(chronicle);
        return new Amounts(
                chronicle.events().stream()
                        .filter(e -> e.mergedInto().isEmpty())
                        .flatMap(teller::amounts)
                        .collect(
                                Collectors.groupingBy(
                                        Claim::attribute,
                                        Collectors.collectingAndThen(
                                                Collectors.toList(),
                                                all -> Ring.of(all, c -> c.id().value())))));
    }

    /// Every number for which a telling has a place, plainly or by what one article states.
    static Stream<Asking> asked(String recipe, Chronicle chronicle, Consumer<Unasked> unasked) {
        var teller = new Teller(chronicle);
        return chronicle.events().stream()
                .filter(e -> e.mergedInto().isEmpty())
                .flatMap(e ->
                        attributes(chronicle, e)
                                .filter(a -> !e.claims(a).isEmpty())
                                .flatMap(a -> Asking.of(recipe, teller, e, a, unasked)));
    }

    static Stream<String> attributes(Chronicle chronicle, Event event) {
        return chronicle.vocabulary().attributes().values().stream()
                .filter(a -> a.type() == ValueType.AMOUNT || a.type() == ValueType.SHARE)
                .map(a -> a.id())
                .filter(a -> Teller.asks(event, a))
                .sorted();
    }

    /// The one value an asking is answered by; of several shares the one whose holder the telling names.
    static Optional<Value> key(Asking asking) {
        var values =
                asking.source().isEmpty()
                        ? asking.teller().plain(asking.event(), asking.attribute()).stream()
                                .toList()
                        : values(asking);
        var held = values(asking).stream().filter(v -> named(asking, v)).toList();
        return held.size() == 1
                ? Optional.of(held.getFirst())
                : Optional.of(values)
                        .filter(v -> v.size() == 1)
                        .map(List::getFirst)
                        .filter(v -> !(v instanceof Value.Share) || values(asking).size() == 1);
    }

    private static List<Value> values(Asking asking) {
        return asking.claims().stream().map(Claim::value).distinct().toList();
    }

    private static boolean named(Asking asking, Value value) {
        return value instanceof Value.Share share
                && share.holder()
                        .flatMap(asking.teller()::actor)
                        .filter(a ->
                                Tokens.name(
                                        asking.event()
                                                .asks()
                                                .getOrDefault(
                                                        asking.attribute(),
                                                        asking.event().telling()),
                                        Persons.names(a)))
                        .isPresent();
    }
}
