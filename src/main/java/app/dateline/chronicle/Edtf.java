package app.dateline.chronicle;

import app.dateline.chronicle.EventDate.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/// The days an EDTF text stands for. Read are years (also 197X, 19XX), months (also 2011-XX), days, each with ? ~ or %;
/// intervals a/b with .. or nothing for an open or unknown end; and sets [a,b], [a..b], [..b], {a,b} of one value.
/// A qualifier does not move the days: "about" is said, not counted.
record Edtf(
        Optional<LocalDate> first, Optional<LocalDate> last, boolean lasted, Precision precision) {
    private static final Pattern DATE =
            Pattern.compile("(\\d{2}(?:\\d{2}|\\dX|XX))(?:-(\\d{2}|XX)(?:-(\\d{2}|XX))?)?[?~%]?");

    static Edtf parse(String text) {
        if ((text.startsWith("[") && text.endsWith("]"))
                || (text.startsWith("{") && text.endsWith("}"))) {
            return set(text, text.substring(1, text.length() - 1));
        }
        var slash = text.indexOf('/');
        return slash < 0
                ? date(text, text)
                : interval(text, text.substring(0, slash), text.substring(slash + 1));
    }

    private static Edtf interval(String whole, String from, String to) {
        var first = end(whole, from).flatMap(Edtf::first);
        var last = end(whole, to).flatMap(Edtf::last);
        if (first.isEmpty() && last.isEmpty()) {
            throw wrong(whole, "at least one end");
        }
        return upwards(whole, new Edtf(first, last, true, Precision.RANGE));
    }

    private static Optional<Edtf> end(String whole, String text) {
        return text.isEmpty() || text.equals("..")
                ? Optional.empty()
                : Optional.of(date(whole, text));
    }

    private static Edtf set(String whole, String inner) {
        var members = inner.split(",", -1);
        var from = bound(whole, members[0], 0).flatMap(Edtf::first);
        var to = bound(whole, members[members.length - 1], 1).flatMap(Edtf::last);
        for (var member : members) {
            bound(whole, member, 0);
            bound(whole, member, 1);
        }
        if (from.isEmpty() && to.isEmpty()) {
            throw wrong(whole, "at least one date");
        }
        return upwards(whole, new Edtf(from, to, whole.startsWith("{"), Precision.RANGE));
    }

    /// One side of a member of a set: `a..b` has two, `a` is both.
    private static Optional<Edtf> bound(String whole, String member, int side) {
        var dots = member.indexOf("..");
        if (dots < 0) {
            return Optional.of(date(whole, member.strip()));
        }
        return end(
                whole,
                (side == 0 ? member.substring(0, dots) : member.substring(dots + 2)).strip());
    }

    private static Edtf upwards(String whole, Edtf range) {
        if (range.first.isPresent()
                && range.last.isPresent()
                && range.first.get().isAfter(range.last.get())) {
            throw wrong(whole, "an end that is not before its beginning");
        }
        return range;
    }

    private static Edtf date(String whole, String text) {
        var match = DATE.matcher(text);
        if (!match.matches()) {
            throw wrong(whole, "a date such as 2011, 2011-05, 2011-05-14 or 197X");
        }
        try {
            var year = match.group(1);
            var month = match.group(2);
            var day = match.group(3);
            if (year.contains("X")) {
                if (month != null) {
                    throw wrong(whole, "no month where the year is not known");
                }
                var from = Integer.parseInt(year.replace('X', '0'));
                var to = Integer.parseInt(year.replace('X', '9'));
                return once(
                        LocalDate.of(from, 1, 1),
                        LocalDate.of(to, 12, 31),
                        to - from > 9 ? Precision.RANGE : Precision.DECADE);
            }
            var y = Integer.parseInt(year);
            if (month == null || month.equals("XX")) {
                if (day != null && !day.equals("XX")) {
                    throw wrong(whole, "no day where the month is not known");
                }
                return once(LocalDate.of(y, 1, 1), LocalDate.of(y, 12, 31), Precision.YEAR);
            }
            var m = YearMonth.of(y, Integer.parseInt(month));
            if (day == null || day.equals("XX")) {
                return once(m.atDay(1), m.atEndOfMonth(), Precision.MONTH);
            }
            var d = m.atDay(Integer.parseInt(day));
            return once(d, d, Precision.DAY);
        } catch (DateTimeException e) {
            throw wrong(whole, "a day that is in the calendar");
        }
    }

    private static Edtf once(LocalDate first, LocalDate last, Precision precision) {
        return new Edtf(Optional.of(first), Optional.of(last), false, precision);
    }

    private static IllegalArgumentException wrong(String found, String wanted) {
        return new IllegalArgumentException(
                "\"%s\" is no EDTF date: wanted %s".formatted(found, wanted));
    }
}
