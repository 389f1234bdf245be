package app.dateline.exchange;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The numbers that stand in a text, in digits or in words, as they are and times the scale that follows them.
final class Numbers {
    private static final List<String> UNITS =
            List.of(
                    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                            .concat(" sixteen seventeen eighteen nineteen")
                            .split(" ", -1));
    private static final List<String> TENS =
            List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1));

    static final Map<String, Double> SCALES =
            Map.ofEntries(
                    entry("dozen", 12.0),
                    entry("hundred", 1e2),
                    entry("thousand", 1e3),
                    entry("lakh", 1e5),
                    entry("million", 1e6),
                    entry("mn", 1e6),
                    entry("crore", 1e7),
                    entry("billion", 1e9),
                    entry("bn", 1e9),
                    entry("trillion", 1e12));

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![\\p{L}\\d.,]|\\p{L}-)(?:(\\d{1,3}(?:,\\d{2,3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)"
                            + "|(?:(%s)[ -])?(%s)(?!\\p{L})|(%s)(?!\\p{L}))(?:[ -]*(%s)s?(?!\\p{L}))?"
                                    .formatted(
                                            String.join("|", TENS),
                                            longestFirst(UNITS),
                                            String.join("|", TENS),
                                            longestFirst(SCALES.keySet())));
    private static final Pattern DOZEN = Pattern.compile("(?<!\\p{L})dozen(?!\\p{L})");

    private Numbers() {}

    /// A number where it stands: as it is, and times its scale.
    record Found(int start, int end, Set<Double> values) {}

    static Set<Double> in(String text) {
        return found(text).stream()
                .flatMap(f -> f.values.stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    static List<Found> found(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        var found = new ArrayList<Found>();
        var match = NUMBER.matcher(lower);
        while (match.find()) {
            var number = number(match.group(1), match.group(2), match.group(3), match.group(4));
            var scale = match.group(5) == null ? 1.0 : SCALES.getOrDefault(match.group(5), 1.0);
            found.add(
                    new Found(
                            match.start(),
                            match.end(),
                            Stream.of(number, number * scale)
                                    .collect(Collectors.toUnmodifiableSet())));
        }
        DOZEN.matcher(lower)
                .results()
                .forEach(m -> found.add(new Found(m.start(), m.end(), Set.of(12.0))));
        return found;
    }

    private static double number(
            @Nullable String digits,
            @Nullable String ten,
            @Nullable String unit,
            @Nullable String tenAlone) {
        if (digits != null) {
            return Double.parseDouble(digits.replace(",", ""));
        }
        return tens(ten) + tens(tenAlone) + (unit == null ? 0 : UNITS.indexOf(unit));
    }

    private static int tens(@Nullable String word) {
        return word == null ? 0 : (TENS.indexOf(word) + 2) * 10;
    }

    /// Without a point where it is whole.
    static String plain(double number) {
        return number == Math.rint(number)
                ? String.valueOf(Math.round(number))
                : String.valueOf(number);
    }

    private static String longestFirst(Collection<String> words) {
        return words.stream()
                .sorted((a, b) -> b.length() - a.length())
                .collect(Collectors.joining("|"));
    }
}
