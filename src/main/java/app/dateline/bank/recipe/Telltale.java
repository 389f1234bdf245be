package app.dateline.bank.recipe;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Words by their roots, since "radicals" in a stem gives "radicalism" away, and options that share no root with the key are
/// told from it by what they are about.
final class Telltale {
    private static final int ROOT = 5;

    private Telltale() {}

    /// The first letters of every word of meaning, names among them: "econo" of "economy" and "economic".
    static Set<String> roots(String text) {
        return Tokens.content(text).stream()
                .map(w -> w.length() > ROOT ? w.substring(0, ROOT) : w.replaceAll("(?<=...)s$", ""))
                .collect(Collectors.toUnmodifiableSet());
    }

    static long shared(String one, String other) {
        var theirs = roots(other);
        return roots(one).stream().filter(theirs::contains).count();
    }

    /// Whether the key has more roots in common with the stem than any wrong option has.
    static boolean in(String stem, String key, List<String> wrong) {
        var said = stem.replaceAll("\\[\\[[^]]*]]", " ");
        var most = wrong.stream().mapToLong(w -> shared(said, w)).max().orElse(0);
        return shared(said, key) > most;
    }
}
