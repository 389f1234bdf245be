package app.dateline.bank.recipe;

import app.dateline.question.Spelling;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words of a text, folded as a typed answer is, so that "Kayani's" and "KAYANI" are one.
final class Tokens {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> SMALL =
            Set.of(
                    "a", "an", "and", "as", "at", "be", "been", "but", "by", "for", "from", "had",
                    "has", "her", "his", "in", "into", "is", "it", "its", "of", "on", "or", "s",
                    "that", "the", "their", "then", "there", "they", "to", "was", "were", "which",
                    "who", "with");

    private Tokens() {}

    static List<String> of(String text) {
        return BETWEEN.splitAsStream(text).map(Spelling::fold).filter(w -> !w.isEmpty()).toList();
    }

    /// The words that carry meaning.
    static Set<String> content(String text) {
        return of(text).stream().filter(w -> !SMALL.contains(w)).collect(Collectors.toSet());
    }

    /// Whether one of the names stands in the text as whole words.
    static boolean name(String text, Stream<String> names) {
        var words = " " + String.join(" ", of(text)) + " ";
        return names.map(n -> String.join(" ", of(n)))
                .anyMatch(n -> !n.isEmpty() && words.contains(" " + n + " "));
    }

    /// Whether two texts share a word of meaning.
    static boolean shared(String one, String other) {
        var theirs = content(other);
        return content(one).stream().anyMatch(theirs::contains);
    }
}
