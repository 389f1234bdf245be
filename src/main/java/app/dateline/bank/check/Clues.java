package app.dateline.bank.check;

import app.dateline.chronicle.Actor;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.Rank;
import app.dateline.chronicle.Value;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What in a stem would give a key away: `text` is the key in words, of an attribute.
record Clues(Docket docket, String attribute, String text) {
    private static final List<String> NUMBERS =
            List.of(
                    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                    "ten", "eleven", "twelve");

    Stream<String> in(String prompt) {
        var stem = Words.withoutBlank(prompt);
        var value = docket.readings().value(attribute, text);
        if (value.isEmpty()) {
            return tokens(text, Set.of()).filter(w -> Words.of(stem).contains(w));
        }
        return switch (value.get()) {
            case Value.Date date -> times(date.date()).filter(t -> Words.stands(t, stem));
            case Value.Ref ref ->
                    docket.actors().stream()
                            .filter(a -> a.id().value().equals(ref.id()))
                            .flatMap(a -> names(a, stem));
            case Value.Amount amount ->
                    Stream.concat(amount.from().stream().boxed(), amount.to().stream().boxed())
                            .flatMap(Clues::figures)
                            .distinct()
                            .filter(f -> Words.of(stem).contains(f));
            case Value.Share share ->
                    figures(share.percent()).filter(f -> Words.of(stem).contains(f));
            case Value.Items items -> Stream.empty();
            case Value.Superlative most ->
                    tokens(text, Set.of()).filter(w -> Words.of(stem).contains(w));
            case Value.Text words -> tokens(text, Set.of()).filter(w -> Words.of(stem).contains(w));
        };
    }

    private static Stream<String> times(EventDate date) {
        var days = Days.of(date);
        var open = days.first().equals(java.time.LocalDate.MIN);
        var year = open ? days.last().getYear() : days.first().getYear();
        var months =
                (date.precision() == EventDate.Precision.MONTH
                                || date.precision() == EventDate.Precision.DAY)
                        ? Stream.of(EnglishDate.MONTHS.get(days.first().getMonthValue() - 1))
                        : Stream.<String>empty();
        return Stream.concat(
                Stream.of(String.valueOf(year), year / 10 + "0s", "’%02d".formatted(year % 100)),
                months);
    }

    private Stream<String> names(Actor actor, String stem) {
        var all = Stream.concat(Stream.of(actor.name()), actor.spellings().stream()).toList();
        var sort = sort(actor);
        var tokens =
                all.stream()
                        .flatMap(n -> tokens(n, sort))
                        .distinct()
                        .filter(w -> Words.of(stem).contains(w));
        return Stream.concat(all.stream().filter(n -> Words.stands(n, stem)), tokens).distinct();
    }

    /// The words for the sort of thing the key is, which a stem may say: "helicopter" of the MI-17 helicopter.
    private Set<String> sort(Actor actor) {
        var slot = docket.readings().attribute(attribute).map(a -> a.slot()).orElse("");
        var last = actor.kind() == Actor.Kind.PERSON ? "" : Words.of(actor.name()).getLast();
        return Stream.of(slot, actor.kind().name().toLowerCase(Locale.ROOT), several(actor, last))
                .flatMap(w -> Words.of(w).stream())
                .flatMap(w -> Stream.of(w, w + "s"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String several(Actor actor, String last) {
        return Words.of(actor.name()).size() > 1 ? last : "";
    }

    private static Stream<String> tokens(String text, Set<String> sort) {
        return Words.tokens(text).stream().filter(w -> !sort.contains(w)).sorted();
    }

    private static Stream<String> figures(double number) {
        if (number != Math.rint(number)) {
            return Stream.of(String.valueOf(number));
        }
        var whole = (int) number;
        if (whole < 0 || whole >= NUMBERS.size()) {
            return Stream.of(String.valueOf(whole));
        }
        var words = Stream.of(String.valueOf(whole), NUMBERS.get(whole));
        return whole == 0 ? words : Stream.concat(words, Stream.of(Rank.ORDINALS.get(whole - 1)));
    }
}
