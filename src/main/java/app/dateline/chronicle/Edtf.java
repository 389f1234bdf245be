package app.dateline.chronicle;

import app.dateline.chronicle.EventDate.Precision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The days an EDTF text stands for: a date; an interval a/b, with .. or nothing for an open or unknown end, which lasted;
/// a set [a,b], [a..b], [..b] of which one is meant; a set {a,b} of which all are. Apart lie the days it names and,
/// where a date is only about right, the days it may mean.
record Edtf(List<Stretch> days, List<Stretch> loosely, boolean lasted, Precision precision) {

    static Edtf parse(String text) {
        if (encloses(text, '[', ']') || encloses(text, '{', '}')) {
            return set(text, text.substring(1, text.length() - 1));
        }
        var slash = text.indexOf('/');
        if (slash < 0) {
            var date = EdtfDate.parse(text, text);
            return new Edtf(List.of(date.days()), List.of(date.loosely()), false, date.precision());
        }
        var ends = ends(text, text.substring(0, slash), text.substring(slash + 1));
        return new Edtf(List.of(ends.days), List.of(ends.loosely), true, Precision.RANGE);
    }

    private static boolean encloses(String text, char open, char close) {
        return text.length() > 1
                && text.charAt(0) == open
                && text.charAt(text.length() - 1) == close;
    }

    private static Edtf set(String whole, String inner) {
        var days = new ArrayList<Stretch>();
        var loosely = new ArrayList<Stretch>();
        for (var member : inner.split(",", -1)) {
            var range = member(whole, member.strip());
            days.add(range.days);
            loosely.add(range.loosely);
        }
        return new Edtf(
                Stretch.joined(days),
                Stretch.joined(loosely),
                whole.startsWith("{"),
                Precision.RANGE);
    }

    private static Range member(String whole, String text) {
        var dots = text.indexOf("..");
        if (dots < 0) {
            var date = EdtfDate.parse(whole, text);
            return new Range(date.days(), date.loosely());
        }
        return ends(whole, text.substring(0, dots), text.substring(dots + 2));
    }

    private record Range(Stretch days, Stretch loosely) {}

    private static Range ends(String whole, String from, String to) {
        var first = end(whole, from);
        var last = end(whole, to);
        if (first.isEmpty() && last.isEmpty()) {
            throw wrong(whole, "at least one end");
        }
        var days =
                new Stretch(
                        first.flatMap(d -> d.days().first()), last.flatMap(d -> d.days().last()));
        if (days.backwards()) {
            throw wrong(whole, "an end that is not before its beginning");
        }
        return new Range(
                days,
                new Stretch(
                        first.flatMap(d -> d.loosely().first()),
                        last.flatMap(d -> d.loosely().last())));
    }

    private static Optional<EdtfDate> end(String whole, String text) {
        return Stream.of("", "..").anyMatch(text::equals)
                ? Optional.empty()
                : Optional.of(EdtfDate.parse(whole, text));
    }

    static IllegalArgumentException wrong(String found, String wanted) {
        return new IllegalArgumentException(
                "\"%s\" is no EDTF date: wanted %s".formatted(found, wanted));
    }
}
