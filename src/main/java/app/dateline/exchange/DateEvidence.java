package app.dateline.exchange;

import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.EventDate.Precision;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What must stand in a text that states a date: each year, month and day of it.
final class DateEvidence {
    private static final Pattern DATE =
            Pattern.compile("(\\d{2}[\\dX]{2})(?:-(\\d{2}|XX))?(?:-(\\d{2}|XX))?");

    /// Words under which an article may give a stretch of months without naming them.
    private static final List<String> PARTS_OF_A_YEAR =
            List.of(
                    "spring",
                    "summer",
                    "autumn",
                    "fall",
                    "winter",
                    "early",
                    "beginning",
                    "start",
                    "mid",
                    "middle",
                    "late",
                    "end",
                    "first half",
                    "second half",
                    "quarter",
                    "first week",
                    "last week");

    private DateEvidence() {}

    static List<Sought> of(EventDate date) {
        var sought = new ArrayList<Sought>();
        var range = date.precision() == Precision.RANGE;
        DATE.matcher(date.edtf())
                .results()
                .forEach(m -> {
                    sought.add(year(m.group(1), date));
                    month(m.group(2), range, sought);
                    day(m.group(3), range, sought);
                });
        return sought;
    }

    /// The months and days alone, where the year follows from elsewhere.
    static List<Sought> withinTheYear(EventDate date) {
        return of(date).stream().filter(s -> !s.what().startsWith("the year")).toList();
    }

    private static Sought year(String text, EventDate date) {
        var first = Integer.parseInt(text.replace('X', '0'));
        if (text.contains("X")) {
            return new Sought(
                    "the years " + text,
                    p -> p.dates().decades().contains(first),
                    List.of(first + "s"));
        }
        var decade = first / 10 * 10;
        var wholeDecade = date.edtf().equals("%d/%d".formatted(decade, decade + 9));
        return new Sought(
                "the year " + first,
                p ->
                        p.dates().years().contains(first)
                                || (wholeDecade && p.dates().decades().contains(decade)),
                wholeDecade ? List.of(decade + "s") : List.of(text));
    }

    private static void month(@Nullable String text, boolean range, List<Sought> sought) {
        if (text != null && !text.equals("XX")) {
            var month = Month.of(Integer.parseInt(text));
            var name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            sought.add(
                    new Sought(
                            "the month " + name,
                            p ->
                                    p.dates().months().contains(month.getValue())
                                            || (range && p.saysAny(PARTS_OF_A_YEAR)),
                            List.of(name, name.substring(0, 3))));
        }
    }

    private static void day(@Nullable String text, boolean range, List<Sought> sought) {
        if (text != null && !text.equals("XX")) {
            var day = Integer.parseInt(text);
            sought.add(
                    new Sought(
                            "the day " + day,
                            p ->
                                    p.dates().days().contains(day)
                                            || (range && p.saysAny(PARTS_OF_A_YEAR)),
                            List.of(String.valueOf(day))));
        }
    }
}
