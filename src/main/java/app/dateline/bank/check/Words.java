package app.dateline.bank.check;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words of a text as the gates compare them.
final class Words {
    private static final Pattern BLANK = Pattern.compile("\\[\\[[^\\]]*]]");

    /// Words that tell no event from another: grammar, and the verbs in which any visit or agreement is told.
    private static final Set<String> COMMON =
            Set.of(
                    ("a an and the of in on at to for from by with as into over under after before while when"
                                    + " where which who whom whose that this these those it its his her their he she"
                                    + " they was were is are be been being had has have did does do not no but or nor"
                                    + " than then there put visit visits visited paid made make makes came come comes"
                                    + " went go goes travelled took take takes taken place held hold holds signed sign"
                                    + " signs official officially between two one both each other another about")
                            .split(" "));

    private Words() {}

    static String withoutBlank(String text) {
        return BLANK.matcher(text).replaceAll(" ");
    }

    /// Lower-case words without accents and possessives, in order.
    static List<String> of(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return Arrays.stream(
                        plain.toLowerCase(Locale.ROOT)
                                .replaceAll("['’]s\\b", "")
                                .split("[^\\p{L}\\p{N}]+"))
                .filter(w -> !w.isEmpty())
                .toList();
    }

    /// The words that can tell one event from another, cut to five letters so that "visits" is "visited".
    static Set<String> telling(String text) {
        return of(text).stream()
                .filter(w -> !COMMON.contains(w))
                .map(w -> w.length() > 5 ? w.substring(0, 5) : w)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Words of four letters or more that are not common ones.
    static Set<String> tokens(String text) {
        return of(text).stream()
                .filter(w -> w.length() >= 4 && !COMMON.contains(w))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Lower-case letters and figures only.
    static String folded(String text) {
        return String.join("", of(text.replaceAll("['’]", "")));
    }

    /// Whether the phrase stands in the text as whole words, letter by letter.
    static boolean stands(String phrase, String text) {
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}])%s(?![\\p{L}\\p{N}])".formatted(Pattern.quote(phrase)))
                .matcher(text)
                .find();
    }

    /// The text with every one of the names struck out, the longest first.
    static String without(String text, Collection<String> names) {
        var rest = text;
        for (var name :
                names.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList()) {
            rest = rest.replace(name, "·");
        }
        return rest;
    }
}
