package app.dateline.bank.check.blind;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Words as a solver sees them, grammar included: "the" and "an" may tell as well as any.
final class Tokens {
    /// From this length on words alike up to here count as one: "visits" and "visited".
    private static final int ROOT = 5;

    private Tokens() {}

    static List<String> of(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(w -> !w.isEmpty())
                .toList();
    }

    /// The words of four letters or more, cut to their beginnings.
    static Set<String> roots(String text) {
        return of(text).stream()
                .filter(w -> w.length() >= ROOT - 1)
                .map(w -> w.substring(0, Math.min(ROOT, w.length())))
                .collect(Collectors.toUnmodifiableSet());
    }
}
