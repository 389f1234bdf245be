package app.dateline.bank.recipe;

import app.dateline.chronicle.Chronicle;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words that keep their capital inside a sentence: those of the actors' names, and those that have one inside a sentence
/// of the bank.
record ProperNouns(Set<String> words) {

    static ProperNouns of(Chronicle chronicle) {
        return chronicle.derived(ProperNouns.class, ProperNouns::gathered);
    }

    private static ProperNouns gathered(Chronicle chronicle) {
        var names =
                chronicle.actors().stream()
                        .flatMap(a -> Stream.concat(Stream.of(a.name()), a.spellings().stream()))
                        .flatMap(ProperNouns::split);
        var inside =
                chronicle.events().stream()
                        .flatMap(e ->
                                Stream.concat(
                                        Stream.of(e.title(), e.telling()),
                                        e.asks().values().stream()))
                        .flatMap(s -> split(s).skip(1));
        return new ProperNouns(
                Stream.concat(names, inside)
                        .filter(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0)))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Stream<String> split(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"));
    }

    /// A sentence as it goes on after others: with a small letter first, unless its first word is a name.
    String inside(String sentence) {
        return split(sentence).findFirst().filter(w -> w.isEmpty() || words.contains(w)).isPresent()
                ? sentence
                : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }

    /// The words of meaning in a text that are no names.
    Set<String> common(String text) {
        return split(text)
                .filter(w -> !words.contains(w))
                .flatMap(w -> Tokens.content(w).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
