package app.dateline.bank.recipe;

import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The events of each year that a sound claim gives, and of each kind in it.
record EventYears(ByTime<Dating> all, Map<String, ByTime<Dating>> ofKind) {
    /// Farther than any two years lie apart.
    static final int ALL = 10_000;

    /// A claim that gives an event a year.
    record Dating(Event event, Claim claim, int year) {}

    static EventYears of(Chronicle chronicle) {
        return chronicle.derived(EventYears.class, EventYears::found);
    }

    private static EventYears found(Chronicle chronicle) {
        var teller = new Teller(chronicle);
        var all =
                chronicle.events().stream()
                        .filter(e -> e.type() == Event.Type.EVENT && e.mergedInto().isEmpty())
                        .flatMap(e ->
                                teller.sound(e, "date")
                                        .flatMap(c ->
                                                WhenYear.year(c).stream()
                                                        .map(y -> new Dating(e, c, y))))
                        .toList();
        return new EventYears(
                byYear(all.stream()),
                all.stream()
                        .collect(
                                Collectors.groupingBy(
                                        d -> d.event().kind(),
                                        Collectors.collectingAndThen(
                                                Collectors.toList(), d -> byYear(d.stream())))));
    }

    private static ByTime<Dating> byYear(Stream<Dating> all) {
        return ByTime.of(all, Dating::year, d -> d.claim().id().value());
    }

    /// The years of the bank before one, the nearest first.
    Stream<Integer> before(int year, int reach) {
        return all
                .rings()
                .subMap(year - reach, true, year, false)
                .descendingMap()
                .keySet()
                .stream();
    }

    Stream<Integer> after(int year, int reach) {
        return all.rings().subMap(year, false, year + reach, true).keySet().stream();
    }

    /// How many claims put an event into that year.
    int count(int year) {
        return all.all(year).size();
    }

    /// The claim that puts another event into that year, one of the same kind where there is one.
    Optional<Claim> likeliest(Asking asking, int year) {
        return Stream.concat(Stream.ofNullable(ofKind.get(asking.event().kind())), Stream.of(all))
                .flatMap(years ->
                        years.at(year, asking.id()).stream()
                                .filter(d -> !d.event().id().equals(asking.event().id()))
                                .min(
                                        Hash.<Dating>order(asking.id(), d -> d.event().id().value())
                                                .thenComparingInt(d -> place(d)))
                                .stream())
                .map(Dating::claim)
                .findFirst();
    }

    private static int place(Dating dating) {
        return dating.event().claims().indexOf(dating.claim());
    }
}
