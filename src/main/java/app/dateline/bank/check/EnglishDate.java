package app.dateline.bank.check;

import app.dateline.chronicle.EventDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reads a date as a question prints it: "2014", "June 2014", "15 October 2015", "the 1970s", "2000 to 2012",
/// "between 2000 and 2012", "June to August 2014", "2001 or 2002", "since 2014", "2014 or later",
/// "the last week of December 2018".
final class EnglishDate {
    static final List<String> MONTHS =
            Arrays.stream(Month.values())
                    .map(m -> m.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                    .toList();
    private static final Pattern POINT =
            Pattern.compile(
                    "(?:(?:(\\d{1,2}) )?(%s) )?(\\d{4})".formatted(String.join("|", MONTHS)));
    private static final Pattern DECADE = Pattern.compile("[Tt]he (\\d{3})0s");
    private static final Pattern WEEK = Pattern.compile("[Tt]he (first|last) week of (.+ .+)");
    private static final Pattern PAIR = Pattern.compile("(?:(between) )?(.+?) (to|and|or) (.+)");
    private static final Pattern ONE_SIDED = Pattern.compile("(.+) or (later|earlier)");
    private static final Pattern OPEN = Pattern.compile("(since|until) (.+)");

    private EnglishDate() {}

    static Optional<EventDate> read(String text) {
        try {
            return edtf(text).map(EventDate::parse);
        } catch (IllegalArgumentException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private static Optional<String> edtf(String text) {
        var decade = DECADE.matcher(text);
        var open = OPEN.matcher(text);
        var pair = PAIR.matcher(text);
        var oneSided = ONE_SIDED.matcher(text);
        if (oneSided.matches()) {
            return point(oneSided.group(1))
                    .map(p ->
                            oneSided.group(2).equals("later")
                                    ? "[%s..]".formatted(p)
                                    : "[..%s]".formatted(p));
        }
        if (decade.matches()) {
            return Optional.of(decade.group(1) + "X");
        }
        var week = WEEK.matcher(text);
        if (week.matches()) {
            return point(week.group(2)).map(m -> week(YearMonth.parse(m), week.group(1)));
        }
        if (open.matches()) {
            return point(open.group(2))
                    .map(p -> open.group(1).equals("since") ? p + "/.." : "../" + p);
        }
        return point(text)
                .or(() -> pair.matches() ? range(pair.toMatchResult()) : Optional.empty());
    }

    private static String week(YearMonth month, String which) {
        var last = which.equals("first") ? month.atDay(7) : month.atEndOfMonth();
        return "[%s..%s]".formatted(last.minusDays(6), last);
    }

    private static Optional<String> range(MatchResult pair) {
        var form =
                switch (pair.group(3)) {
                    case "to" -> "%s/%s";
                    case "and" -> "[%s..%s]";
                    default -> "[%s,%s]";
                };
        var to = pair.group(4);
        return point(pair.group(2))
                .or(() -> point(pair.group(2) + to.substring(Math.max(0, to.lastIndexOf(' ')))))
                .flatMap(from -> point(to).map(t -> form.formatted(from, t)));
    }

    private static Optional<String> point(String text) {
        var match = POINT.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        var month = match.group(2) == null ? 0 : MONTHS.indexOf(match.group(2)) + 1;
        return Optional.of(
                match.group(3)
                        + (month == 0 ? "" : "-%02d".formatted(month))
                        + (match.group(1) == null
                                ? ""
                                : "-%02d".formatted(Integer.parseInt(match.group(1)))));
    }
}
