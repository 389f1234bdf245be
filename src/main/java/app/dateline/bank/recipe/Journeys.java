package app.dateline.bank.recipe;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Visits abroad by the way they went, so that a question looks at those of its way and of the way back and at no others.
record Journeys(Map<Journey.Way, Course> courses) {
    private static final Comparator<Journey> BY_TIME =
            Comparator.comparingLong((Journey j) -> j.dated().from())
                    .thenComparing(j -> j.dated().id());

    /// Those of one way, as they came one after the other and by their years.
    record Course(NavigableSet<Journey> inTime, ByTime<Journey> byYear) {
        static Course of(List<Journey> journeys) {
            var inTime = new TreeSet<>(BY_TIME);
            inTime.addAll(journeys);
            return new Course(
                    inTime,
                    ByTime.of(journeys.stream(), j -> j.dated().fromYear(), j -> j.dated().id()));
        }
    }

    static Journeys of(List<Journey> all) {
        return new Journeys(
                all.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Journey::way,
                                        Collectors.collectingAndThen(
                                                Collectors.toList(), Course::of))));
    }

    /// The visits the other way that a visit may return, the last before it first.
    Stream<Journey> before(Journey key) {
        return on(key.way().back()).inTime.headSet(key, false).descendingSet().stream()
                .filter(j -> j.dated().before(key.dated()));
    }

    /// The first to go the other way after a visit.
    Optional<Journey> next(Journey from) {
        return on(from.way().back()).inTime.tailSet(from, false).stream()
                .filter(j -> from.dated().before(j.dated()))
                .findFirst();
    }

    /// Those of a way, the nearest to a visit first; of many, some of each year.
    Stream<Journey> near(Journey key, Journey.Way way, String id) {
        return on(way).byYear.nearest(key.dated().fromYear(), id).stream()
                .sorted(
                        Comparator.comparingInt((Journey j) -> j.dated().years(key.dated()))
                                .thenComparing(Hash.order(id, j -> j.dated().id())));
    }

    private Course on(Journey.Way way) {
        return courses.getOrDefault(way, Course.of(List.of()));
    }
}
