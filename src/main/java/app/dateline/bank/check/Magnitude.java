package app.dateline.bank.check;

import app.dateline.question.Task;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Options that a picker can put in order without knowing anything: years, months and numbers.
final class Magnitude {
    private static final Pattern NUMBER =
            Pattern.compile("(?:[a-z ]+ )?[$€£]?(\\d[\\d,]*(?:\\.\\d+)?) ?(?:%|[a-z][a-z ]*)?");

    private Magnitude() {}

    /// How many options are smaller than the key; empty where they are not all dates or all numbers, or where two are alike.
    static OptionalInt rankOfKey(Task.ChooseOne choose) {
        var sizes =
                choose.options().stream()
                        .flatMapToDouble(o -> of(o.text()).stream())
                        .distinct()
                        .sorted()
                        .toArray();
        return sizes.length < choose.options().size()
                ? OptionalInt.empty()
                : OptionalInt.of(
                        Arrays.binarySearch(
                                sizes,
                                of(choose.options().get(choose.key()).text()).orElseThrow()));
    }

    /// How many figures a number is given with, from its first to the last that is no nought: 2 of "$2.5 billion", 1 of "800";
    /// empty of what is no number or is a date.
    static OptionalInt figures(String text) {
        var number = NUMBER.matcher(text);
        return number.matches() && EnglishDate.read(text).isEmpty()
                ? OptionalInt.of(
                        number.group(1).replaceAll("[,.]", "").replaceAll("^0+|0+$", "").length())
                : OptionalInt.empty();
    }

    private static OptionalDouble of(String text) {
        var date = EnglishDate.read(text);
        if (date.isPresent()) {
            return date.get().earliest().stream().mapToDouble(d -> d.toEpochDay()).findFirst();
        }
        var number = NUMBER.matcher(text);
        return number.matches()
                ? OptionalDouble.of(Double.parseDouble(number.group(1).replace(",", "")))
                : OptionalDouble.empty();
    }
}
