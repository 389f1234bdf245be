package app.dateline.chronicle;

import app.dateline.chronicle.EventDate.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/// One date of an EDTF text: a year (also 197X, 19XX), a month (also 2011-XX) or a day, with ? ~ or % after it.
/// `days` are those it names; `loosely` those it may mean where it is only about right.
record EdtfDate(Stretch days, Stretch loosely, Precision precision) {
    private static final Pattern DATE =
            Pattern.compile("(\\d{2}(?:\\d{2}|\\dX|XX))(?:-(\\d{2}|XX)(?:-(\\d{2}|XX))?)?([?~%])?");
    private static final String UNKNOWN = "XX";

    /// @param whole the text it stands in, for the message
    static EdtfDate parse(String whole, String text) {
        var match = DATE.matcher(text);
        if (!match.matches()) {
            throw Edtf.wrong(whole, "a date such as 2011, 2011-05, 2011-05-14 or 197X");
        }
        var year = match.group(1);
        var month = match.group(2) == null ? UNKNOWN : match.group(2);
        var day = match.group(3) == null ? UNKNOWN : match.group(3);
        try {
            var first = first(year.replace('X', '0'), month, day);
            var last = last(year.replace('X', '9'), month, day);
            var precision = precision(year, month, day);
            var about = "~".equals(match.group(4)) || "%".equals(match.group(4));
            return new EdtfDate(
                    Stretch.of(first, last),
                    about ? loosely(first, last, precision) : Stretch.of(first, last),
                    precision);
        } catch (DateTimeException e) {
            throw Edtf.wrong(whole, "days that are in the calendar");
        }
    }

    private static LocalDate first(String year, String month, String day) {
        var start =
                YearMonth.of(
                        Integer.parseInt(year),
                        month.equals(UNKNOWN) ? 1 : Integer.parseInt(month));
        return start.atDay(day.equals(UNKNOWN) ? 1 : Integer.parseInt(day));
    }

    private static LocalDate last(String year, String month, String day) {
        var end =
                YearMonth.of(
                        Integer.parseInt(year),
                        month.equals(UNKNOWN) ? 12 : Integer.parseInt(month));
        return day.equals(UNKNOWN) ? end.atEndOfMonth() : end.atDay(Integer.parseInt(day));
    }

    private static Precision precision(String year, String month, String day) {
        if (year.contains("X")) {
            return year.endsWith(UNKNOWN) ? Precision.RANGE : Precision.DECADE;
        }
        if (month.equals(UNKNOWN)) {
            return Precision.YEAR;
        }
        return day.equals(UNKNOWN) ? Precision.MONTH : Precision.DAY;
    }

    /// "About" reaches a week from a day, a month from a month and a year from anything longer: the editor's measure, wide
    /// enough that no answer is called wrong which the source may have meant.
    private static Stretch loosely(LocalDate first, LocalDate last, Precision precision) {
        return switch (precision) {
            case DAY -> Stretch.of(first.minusWeeks(1), last.plusWeeks(1));
            case MONTH -> Stretch.of(first.minusMonths(1), last.plusMonths(1));
            case YEAR, DECADE, RANGE -> Stretch.of(first.minusYears(1), last.plusYears(1));
        };
    }
}
