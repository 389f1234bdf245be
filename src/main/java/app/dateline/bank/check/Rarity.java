package app.dateline.bank.check;

import app.dateline.chronicle.Event;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How much words tell: the fewer events are told in a word, the more (the logarithm of the inverse document frequency).
record Rarity(Map<String, Long> having, int events) {

    static Rarity in(List<Event> events) {
        return new Rarity(
                events.stream()
                        .flatMap(Rarity::words)
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())),
                events.size());
    }

    private static Stream<String> words(Event event) {
        return Stream.of(Stream.of(event.title(), event.telling()), event.asks().values().stream())
                .flatMap(s -> s)
                .flatMap(s -> Words.telling(s).stream())
                .distinct();
    }

    double of(Collection<String> words) {
        return words.stream()
                .mapToDouble(w -> Math.log((events + 1.0) / (having.getOrDefault(w, 0L) + 1)))
                .sum();
    }

    /// The share of some words, by weight, that stands among others.
    double shared(Collection<String> words, Collection<String> others) {
        var both = new HashSet<>(words);
        both.retainAll(others);
        var whole = of(words);
        return whole == 0 ? 0 : of(both) / whole;
    }
}
