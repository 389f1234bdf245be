package app.dateline.exchange;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The words a claim points at: one piece for each of its spans, and nothing of what stands around them.
record Passage(List<String> pieces) {

    /// Whether a word or phrase stands in one of the pieces, not as a part of a longer word or number.
    boolean says(String phrase) {
        var pattern = whole(Folding.fold(phrase));
        return readings().anyMatch(r -> pattern.matcher(r.toLowerCase(Locale.ROOT)).find());
    }

    boolean saysAny(Collection<String> phrases) {
        return phrases.stream().anyMatch(this::says);
    }

    /// Whether the characters stand in one of the pieces, be it inside a longer word: a glued note number, a misprint.
    boolean prints(String characters) {
        var folded = Folding.fold(characters);
        return readings().anyMatch(r -> r.toLowerCase(Locale.ROOT).contains(folded));
    }

    DateWords dates() {
        return new DateWords(
                collect(DateWords::years),
                collect(DateWords::decades),
                collect(DateWords::months),
                collect(DateWords::days));
    }

    Set<Double> numbers() {
        return collect(Numbers::in);
    }

    /// The numbers as they are, without the scale that follows them, in their order.
    List<String> printedNumbers() {
        return readings()
                .flatMap(r -> Numbers.found(r).stream())
                .map(f -> f.values().stream().min(Double::compare).orElse(0.0))
                .distinct()
                .map(Numbers::plain)
                .toList();
    }

    /// Whether the number stands by one of the phrases: between the two is no other, apart from its `own`, the ends of one
    /// amount. What lies between two pieces was left out and does not count.
    boolean beside(double number, Set<Double> own, Collection<String> phrases) {
        var patterns = phrases.stream().map(p -> whole(Folding.fold(p))).toList();
        return together()
                .anyMatch(reading -> {
                    var numbers = Numbers.found(reading);
                    var others =
                            numbers.stream()
                                    .filter(n -> Collections.disjoint(n.values(), own))
                                    .toList();
                    var near = numbers.stream().filter(n -> n.values().contains(number));
                    return near.anyMatch(n ->
                            patterns.stream()
                                    .flatMap(p -> p.matcher(reading).results())
                                    .anyMatch(
                                            m -> others.stream().noneMatch(o -> between(o, n, m))));
                });
    }

    private static boolean between(Numbers.Found other, Numbers.Found number, MatchResult phrase) {
        return other.start() >= Math.min(number.end(), phrase.end())
                && other.end() <= Math.max(number.start(), phrase.start());
    }

    private <T> Set<T> collect(Function<String, Set<T>> read) {
        var all = new HashSet<T>();
        readings().forEach(r -> all.addAll(read.apply(r)));
        return Set.copyOf(all);
    }

    private Stream<String> readings() {
        return pieces.stream().flatMap(p -> Folding.readings(p).stream());
    }

    /// The readings of the whole, its pieces one after the other, without capitals.
    private Stream<String> together() {
        return IntStream.range(0, Folding.READINGS)
                .mapToObj(i ->
                        pieces.stream()
                                .map(p -> Folding.readings(p).get(i).toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(" … ")));
    }

    private static Pattern whole(String folded) {
        return Pattern.compile(
                edge(folded.codePointAt(0), "(?<!%s)")
                        + Pattern.quote(folded)
                        + edge(folded.codePointBefore(folded.length()), "(?!%s)"));
    }

    private static String edge(int character, String look) {
        if (Character.isLetter(character)) {
            return look.formatted("\\p{L}");
        }
        return Character.isDigit(character) ? look.formatted("\\d") : "";
    }
}
