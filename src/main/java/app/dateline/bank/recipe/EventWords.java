package app.dateline.bank.recipe;

import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Value;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// In which events each word of meaning is said anywhere, and of which anything is claimed about each attribute: gathered once,
/// since every stem is held against all. The places of the events in the chronicle rise.
record EventWords(List<Event> events, Map<String, int[]> places) {
    static EventWords of(Chronicle chronicle) {
        return of(
                chronicle.events(),
                e ->
                        Stream.concat(
                                        Tokens.content(everything(chronicle, e)).stream(),
                                        e.claims().stream().map(c -> claimed(c.attribute())))
                                .collect(Collectors.toSet()));
    }

    static EventWords of(List<Event> events, Function<Event, Set<String>> words) {
        var places = new HashMap<String, IntStream.Builder>();
        for (var i = 0; i < events.size(); i++) {
            for (var word : words.apply(events.get(i))) {
                places.computeIfAbsent(word, w -> IntStream.builder()).add(i);
            }
        }
        return new EventWords(
                events,
                places.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, e -> e.getValue().build().toArray())));
    }

    /// Stands among the words for an attribute, and is none.
    private static String claimed(String attribute) {
        return "@" + attribute;
    }

    /// Those of which anything is claimed about an attribute.
    Stream<Event> withAll(Set<String> words, String attribute) {
        return withAll(
                Stream.concat(words.stream(), Stream.of(claimed(attribute)))
                        .collect(Collectors.toSet()));
    }

    /// The events of which all these words are said, in order of the chronicle: the rarest word is looked up first.
    Stream<Event> withAll(Set<String> words) {
        if (words.isEmpty()) {
            return events.stream();
        }
        var each =
                words.stream()
                        .map(w -> places.getOrDefault(w, new int[0]))
                        .sorted(Comparator.comparingInt(p -> p.length))
                        .toList();
        var others = each.subList(1, each.size());
        return Arrays.stream(each.getFirst())
                .filter(place -> inAll(others, place))
                .mapToObj(events::get);
    }

    private static boolean inAll(List<int[]> each, int place) {
        for (var places : each) {
            if (Arrays.binarySearch(places, place) < 0) {
                return false;
            }
        }
        return true;
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
