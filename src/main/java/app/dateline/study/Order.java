package app.dateline.study;

import app.dateline.bank.Pack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/// Cards in the order in which they come on a day, well mixed.
///
/// @param due those of which a fact is due on the day or was before, the longest due first
/// @param unmet those of which no fact was ever met
record Order(List<Place> due, List<Place> unmet) {
    /// A card with the day it is due and its place among those of that day: drawn from its own name, so that a new card in the
    /// bank moves no other.
    record Place(Pack.Entry entry, LocalDate due, long drawn) {
        private static final Comparator<Place> MIXED =
                Comparator.comparingLong(Place::drawn).thenComparing(Place::id);
        private static final Comparator<Place> LONGEST_DUE =
                Comparator.comparing(Place::due).thenComparing(MIXED);

        static Place of(Pack.Entry entry, LocalDate due, long seed) {
            var draw = new SplittableRandom(seed + 31L * entry.card().id().hashCode()).nextLong();
            return new Place(entry, due, draw);
        }

        private String id() {
            return entry.card().id();
        }
    }

    /// @param seed of the learner's day
    static Order of(
            Collection<Pack.Entry> cards,
            Map<String, Memory> memories,
            LocalDate today,
            long seed) {
        var due = new ArrayList<Place>();
        var unmet = new ArrayList<Place>();
        for (var card : cards) {
            var day = Deck.due(card, memories);
            if (day.isEmpty()) {
                unmet.add(Place.of(card, today, seed));
            } else if (!day.get().isAfter(today)) {
                due.add(Place.of(card, day.get(), seed));
            }
        }
        due.sort(Place.LONGEST_DUE);
        unmet.sort(Place.MIXED);
        return new Order(due, unmet);
    }

    /// The same after some cards have moved.
    ///
    /// @param moved their ids
    /// @param places those they have now, if any
    Order with(Set<String> moved, Order places) {
        return moved.isEmpty()
                ? this
                : new Order(
                        with(due, moved, places.due, Place.LONGEST_DUE),
                        with(unmet, moved, places.unmet, Place.MIXED));
    }

    private static List<Place> with(
            List<Place> before, Set<String> moved, List<Place> places, Comparator<Place> order) {
        var after = new ArrayList<Place>(before.size() + places.size());
        var next = 0;
        for (var place : before) {
            if (!moved.contains(place.id())) {
                while (next < places.size() && order.compare(places.get(next), place) < 0) {
                    after.add(places.get(next++));
                }
                after.add(place);
            }
        }
        after.addAll(places.subList(next, places.size()));
        return after;
    }
}
