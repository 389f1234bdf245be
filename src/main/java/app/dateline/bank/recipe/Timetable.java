package app.dateline.bank.recipe;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Events that can be put in order, by the year of the first day each may have been.
record Timetable(List<Dated> all, ByTime<Dated> byYear) {
    static Timetable of(List<Dated> all) {
        return new Timetable(all, ByTime.of(all.stream(), Dated::fromYear, Dated::id));
    }

    static Map<String, Timetable> ofKind(List<Dated> all) {
        return all.stream()
                .collect(
                        Collectors.groupingBy(
                                Dated::kind,
                                Collectors.collectingAndThen(Collectors.toList(), Timetable::of)));
    }

    /// Those from so many years before it to so many after, itself among them; of many, some of each year.
    Stream<Dated> round(Dated key, int years) {
        var year = key.fromYear();
        return byYear.between(year - years, year + years, key.asking().id()).stream();
    }

    /// The others, as near to it as there are enough.
    Stream<Dated> nearest(Dated key, String id) {
        return byYear.nearest(key.fromYear(), id).stream().filter(d -> !d.same(key));
    }
}
