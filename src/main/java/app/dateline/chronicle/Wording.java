package app.dateline.chronicle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// Values as English words, the same wherever they stand: in a prompt, an option, a card or the feedback.
public record Wording(Chronicle chronicle) {
    private static final int TWO_WEEKS = 14;

    public String words(Value value) {
        return switch (value) {
            case Value.Date date -> date(date.date());
            case Value.Ref ref -> name(ref.id());
            case Value.Items items -> list(items.ids().stream().map(this::name).toList());
            case Value.Amount amount -> amount(amount);
            case Value.Share share -> number(share.percent()) + " per cent";
            case Value.Superlative most ->
                    most.rank()
                            + " "
                            + most.scope()
                            + most.since().map(s -> " since " + date(s)).orElse("");
            case Value.Text text -> text.words();
        };
    }

    /// "15 October 2015", "June 2014", "2014", "the 1970s", "2000 to 2012", "2001 or 2002", "2014 or later", "the last week of December 2018": never more exact
    /// than the source. Of what happened once within more than two weeks of two months, only the months are said.
    public static String date(EventDate date) {
        var first = date.earliest();
        var last = date.latest();
        return switch (date.precision()) {
            case DAY -> day(first.orElseThrow());
            case MONTH -> month(first.orElseThrow());
            case YEAR -> String.valueOf(first.orElseThrow().getYear());
            case DECADE -> "the " + first.orElseThrow().getYear() + "s";
            case RANGE ->
                    range(date, first.map(d -> end(date, d, 0)), last.map(d -> end(date, d, 1)));
        };
    }

    private static String range(EventDate date, Optional<String> from, Optional<String> to) {
        if (from.isEmpty() || to.isEmpty()) {
            return from.map(f -> date.lasted() ? "since " + f : f + " or later")
                    .or(() -> to.map(t -> date.lasted() ? "until " + t : t + " or earlier"))
                    .orElse("an unknown time");
        }
        var rough = week(date).or(() -> months(date));
        if (rough.isPresent()) {
            return rough.get();
        }
        var start = yearOnce(from.get(), to.get());
        return date.lasted()
                ? start + " to " + to.get()
                : date.edtf().contains("..")
                        ? "between " + start + " and " + to.get()
                        : start + " or " + to.get();
    }

    /// What happened once within the first or the last seven days of a month.
    private static Optional<String> week(EventDate date) {
        var first = date.earliest().orElseThrow();
        var last = date.latest().orElseThrow();
        if (date.lasted() || !last.equals(first.plusDays(6))) {
            return Optional.empty();
        }
        return first.getDayOfMonth() == 1
                ? Optional.of("the first week of " + month(first))
                : last.getDayOfMonth() == last.lengthOfMonth()
                        ? Optional.of("the last week of " + month(last))
                        : Optional.empty();
    }

    private static Optional<String> months(EventDate date) {
        var first = date.earliest().orElseThrow();
        var last = date.latest().orElseThrow();
        var next = YearMonth.from(first).plusMonths(1).equals(YearMonth.from(last));
        return !date.lasted() && next && first.plusDays(TWO_WEEKS).isBefore(last)
                ? Optional.of(yearOnce(month(first), month(last)) + " or " + month(last))
                : Optional.empty();
    }

    /// "31 January 2022" before "27 February 2022" is "31 January": one year is said once.
    private static String yearOnce(String from, String to) {
        var year = to.substring(to.lastIndexOf(' ') + 1);
        return from.endsWith(" " + year) && to.contains(" ")
                ? from.substring(0, from.length() - year.length() - 1)
                : from;
    }

    /// An end of a range at the precision its text has: the part of the EDTF before or after the middle.
    private static String end(EventDate date, LocalDate day, int side) {
        var ends = date.edtf().replaceAll("[\\[\\]{}]", "").split("/|\\.\\.|,", -1);
        var text = ends[side == 0 ? 0 : ends.length - 1];
        return switch (text.chars().filter(c -> c == '-').count()
                + (text.startsWith("-") ? -1 : 0)
                + "") {
            case "0" -> String.valueOf(day.getYear());
            case "1" -> month(day);
            default -> day(day);
        };
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + day.getYear();
    }

    private static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day);
    }

    /// The name of an actor, the label of an article or the title of an event.
    public String name(String id) {
        return chronicle.name(id).orElse(id);
    }

    /// "A", "A and B", "A, B and C".
    public static String list(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : names.stream().limit(names.size() - 1L).collect(Collectors.joining(", "))
                        + " and "
                        + names.getLast();
    }

    private String amount(Value.Amount amount) {
        var unit = chronicle.vocabulary().units().get(amount.unit());
        var per = amount.per().map(p -> " a " + p).orElse("");
        return switch (amount.qualifier()) {
            case SEVERAL -> "several " + (unit == null ? amount.unit() : unit.name()) + per;
            case EXACTLY -> span(amount, unit) + per;
            case ABOUT -> "about " + span(amount, unit) + per;
            case AT_LEAST -> "at least " + one(amount.from(), unit) + per;
            case MORE_THAN -> "more than " + one(amount.from(), unit) + per;
            case UP_TO -> "up to " + one(amount.to(), unit) + per;
            case LESS_THAN -> "less than " + one(amount.to(), unit) + per;
        };
    }

    private static String span(
            Value.Amount amount, Vocabulary.@org.jspecify.annotations.Nullable Unit unit) {
        return amount.from().equals(amount.to())
                ? one(amount.from(), unit)
                : number(amount.from().orElse(0)) + " to " + one(amount.to(), unit);
    }

    private static String one(
            OptionalDouble number, Vocabulary.@org.jspecify.annotations.Nullable Unit unit) {
        var figure = number(number.orElse(0));
        if (unit == null) {
            return figure;
        }
        return unit.prefix().isEmpty() && unit.suffix().isEmpty()
                ? figure + " " + unit.name()
                : unit.prefix() + figure + unit.suffix();
    }

    /// Without a needless ".0", with a comma between thousands.
    public static String number(double number) {
        return number == Math.rint(number)
                ? String.format(Locale.ENGLISH, "%,d", Math.round(number))
                : String.valueOf(number);
    }
}
