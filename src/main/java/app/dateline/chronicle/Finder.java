package app.dateline.chronicle;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds events, actors, theses and articles by words. Case and accents are folded, the beginning of a word is enough,
/// and every word must fit that says something: an event is also found by whoever it names, in any spelling, and by its years.
public final class Finder {
    private static final int MOST_LETTERS = 120;

    /// What one asks with, not for.
    private static final Set<String> ASKING =
            Set.of(
                    "a", "and", "at", "by", "did", "do", "for", "from", "go", "going", "in", "is",
                    "of", "on", "or", "s", "the", "to", "was", "went", "were", "what", "when",
                    "where", "which", "who", "whom", "whose", "why", "with");

    private final List<Findable> entries;

    public Finder(Chronicle chronicle) {
        entries = Findable.all(chronicle);
    }

    /// What sort of thing was found, in the order they are listed.
    public enum Sort {
        EVENT,
        PERSON,
        PLACE,
        OTHER,
        THESIS,
        ARTICLE
    }

    /// A thing found by its name; `spelling` is the one that fits where the name itself does not.
    public record Found(Sort sort, String id, String name, Optional<String> spelling) {}

    /// Everything the words fit: by sort, what they name before what they only touch, then by name. Nothing for no words.
    public List<Found> find(String words) {
        var all =
                Findable.parts(
                                Findable.folded(
                                        words.substring(0, Math.min(words.length(), MOST_LETTERS))))
                        .toList();
        var telling = all.stream().filter(w -> !ASKING.contains(w)).toList();
        var wanted = telling.isEmpty() ? all : telling;
        return wanted.isEmpty()
                ? List.of()
                : entries.stream()
                        .filter(e -> fits(wanted, e.words()))
                        .sorted(
                                Comparator.comparing(Findable::sort)
                                        .thenComparing(e -> !called(wanted, e))
                                        .thenComparing(Findable::order)
                                        .thenComparing(Findable::id))
                        .map(e -> found(wanted, e))
                        .toList();
    }

    private static Found found(List<String> wanted, Findable entry) {
        var name = entry.names().getFirst();
        var spelling =
                entry.names().stream()
                        .filter(n -> fits(wanted, Findable.tokens(n).toList()))
                        .findFirst()
                        .filter(n -> !n.equals(name));
        return new Found(entry.sort(), entry.id(), name, spelling);
    }

    private static boolean called(List<String> wanted, Findable entry) {
        return entry.names().stream().anyMatch(n -> fits(wanted, Findable.tokens(n).toList()));
    }

    private static boolean fits(List<String> wanted, List<String> words) {
        return wanted.stream().allMatch(w -> words.stream().anyMatch(word -> word.startsWith(w)));
    }
}
