package app.dateline.exchange;

import app.dateline.chronicle.Chronicle;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Runs of words that a sentence shares with an article: a bank says in its own words what the articles say. Nine in a row are too many;
/// names, and titles of the articles, do not count.
final class OwnWords {
    private static final int MOST = 8;
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

    private final Set<List<String>> allowed = new HashSet<>();

    OwnWords(Chronicle chronicle) {
        Stream.concat(
                        chronicle.articles().stream().map(a -> a.title()),
                        chronicle.actors().stream()
                                .flatMap(a ->
                                        Stream.concat(Stream.of(a.name()), a.spellings().stream())))
                .forEach(name -> allowed.addAll(runs(words(name))));
    }

    private static List<String> words(String text) {
        return WORD.matcher(
                        Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT))
                .results()
                .map(m -> m.group())
                .toList();
    }

    private static List<List<String>> runs(List<String> words) {
        return IntStream.rangeClosed(0, words.size() - MOST - 1)
                .mapToObj(i -> words.subList(i, i + MOST + 1))
                .toList();
    }

    /// The longest of such runs, where there is one.
    Optional<String> run(String sentence, String text) {
        var mine = words(sentence);
        if (mine.size() <= MOST) {
            return Optional.empty();
        }
        var theirs = new HashSet<>(runs(words(text)));
        theirs.removeAll(allowed);
        var longest = List.<String>of();
        for (var i = 0; i + MOST < mine.size(); i++) {
            var run = new ArrayList<>(mine.subList(i, i + MOST));
            for (var end = i + MOST;
                    end < mine.size() && theirs.contains(mine.subList(end - MOST, end + 1));
                    end++) {
                run.add(mine.get(end));
            }
            if (run.size() > Math.max(MOST, longest.size())) {
                longest = run;
            }
        }
        return longest.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", longest));
    }
}
