package app.dateline.exchange;

import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The years, decades (by their first year), months and days of the month that stand in a text.
record DateWords(Set<Integer> years, Set<Integer> decades, Set<Integer> months, Set<Integer> days) {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(\\d{4})(?!\\d)");

    /// 2000-12, 1965/66.
    private static final Pattern SHORT_END =
            Pattern.compile("(?<!\\d)(\\d{2})\\d{2} ?[-/] ?(\\d{2})(?!\\d)");

    private static final Pattern DECADE = Pattern.compile("(?<!\\d)(\\d{3}0)'?s(?!\\p{L})");
    private static final Pattern CENTURY = Pattern.compile("(?<!\\d)(\\d{2})th century");
    private static final Pattern DAY =
            Pattern.compile("(?<![\\d.,])(\\d{1,2})(?:st|nd|rd|th)?(?![\\d\\p{L}])");
    private static final Pattern NUMERIC =
            Pattern.compile("(?<!\\d)(\\d{1,2})[./-](\\d{1,2})[./-]\\d{2}(?:\\d{2})?(?!\\d)");
    private static final Pattern ISO =
            Pattern.compile("(?<!\\d)\\d{4}-(\\d{2})(?:-(\\d{2}))?(?!\\d)");
    private static final Pattern MONTH =
            Pattern.compile(
                    "(?<!\\p{L})("
                            + Stream.of(Month.values())
                                    .map(DateWords::forms)
                                    .collect(Collectors.joining("|"))
                            + ")(?!\\p{Ll})");
    private static final List<String> ORDINALS =
            List.of(
                    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
                            .split(" ", -1));

    /// With a capital, so that "may" is no month: May, MAY, Sept, Sep.
    private static String forms(Month month) {
        var name = month.name();
        var title = name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
        var sept = month == Month.SEPTEMBER ? "Sept|SEPT|" : "";
        return "%s|%s|%s%s|%s"
                .formatted(title, name, sept, title.substring(0, 3), name.substring(0, 3));
    }

    static Set<Integer> years(String text) {
        var years = numbers(YEAR, text, 1);
        var ends = SHORT_END.matcher(text);
        while (ends.find()) {
            years.add(Integer.parseInt(ends.group(1) + ends.group(2)));
        }
        return years;
    }

    static Set<Integer> decades(String text) {
        var decades = numbers(DECADE, text, 1);
        numbers(CENTURY, text, 1).forEach(century -> decades.add((century - 1) * 100));
        return decades;
    }

    static Set<Integer> months(String text) {
        var months = new HashSet<Integer>();
        MONTH.matcher(text)
                .results()
                .forEach(m ->
                        Stream.of(Month.values())
                                .filter(each ->
                                        each.name().startsWith(m.group(1).toUpperCase(Locale.ROOT)))
                                .forEach(each -> months.add(each.getValue())));
        months.addAll(numbers(NUMERIC, text, 1));
        months.addAll(numbers(NUMERIC, text, 2));
        months.addAll(numbers(ISO, text, 1));
        return months;
    }

    static Set<Integer> days(String text) {
        var days = numbers(DAY, text, 1);
        days.addAll(numbers(NUMERIC, text, 1));
        days.addAll(numbers(NUMERIC, text, 2));
        days.addAll(numbers(ISO, text, 2));
        for (var i = 0; i < ORDINALS.size(); i++) {
            if (text.toLowerCase(Locale.ROOT).contains(ORDINALS.get(i))) {
                days.add(i + 1);
            }
        }
        return days;
    }

    private static Set<Integer> numbers(Pattern pattern, String text, int group) {
        var numbers = new HashSet<Integer>();
        var match = pattern.matcher(text);
        while (match.find()) {
            var found = match.group(group);
            if (found != null) {
                numbers.add(Integer.parseInt(found));
            }
        }
        return numbers;
    }
}
