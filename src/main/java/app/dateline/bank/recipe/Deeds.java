package app.dateline.bank.recipe;

import app.dateline.chronicle.Actor;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.Mentions;
import app.dateline.chronicle.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The events that name an actor, or a place that lies in it, by the years in which a claim puts them.
record Deeds(Map<String, Map<Integer, List<Event>>> byName) {
    /// In place of a year, for what is undated, open or long: it may be of any.
    private static final int ANY = Integer.MIN_VALUE;

    private static final int LONG = 10;

    static Deeds of(Chronicle chronicle) {
        return chronicle.derived(Deeds.class, Deeds::found);
    }

    private static Deeds found(Chronicle chronicle) {
        var byName = new HashMap<String, Map<Integer, List<Event>>>();
        for (var event : chronicle.events()) {
            var years = years(event);
            for (var name : names(chronicle, event)) {
                var deeds = byName.computeIfAbsent(name, n -> new HashMap<>());
                years.forEach(y -> deeds.computeIfAbsent(y, n -> new ArrayList<>()).add(event));
            }
        }
        return new Deeds(byName);
    }

    private static Set<String> names(Chronicle chronicle, Event event) {
        var names = new HashSet<String>();
        event.claims().stream()
                .flatMap(c -> Mentions.in(c.value()))
                .forEach(name -> {
                    var here = Optional.of(name);
                    while (here.filter(names::add).isPresent()) {
                        here = chronicle.findActor(here.get()).flatMap(Actor::within);
                    }
                });
        return names;
    }

    private static Set<Integer> years(Event event) {
        var years = new HashSet<Integer>();
        var dates = event.claims("date");
        if (dates.isEmpty()) {
            years.add(ANY);
        }
        dates.forEach(c -> years(((Value.Date) c.value()).date()).forEach(years::add));
        return years;
    }

    /// A year more on either side, as far as "about" may reach.
    private static IntStream years(EventDate date) {
        var first = date.earliest();
        var last = date.latest();
        if (first.isEmpty()
                || last.isEmpty()
                || last.get().getYear() - first.get().getYear() > LONG) {
            return IntStream.of(ANY);
        }
        var about = date.edtf().matches(".*[~%].*") ? 1 : 0;
        return IntStream.rangeClosed(first.get().getYear() - about, last.get().getYear() + about);
    }

    /// All that name the actor and may have been at a time that a claim gives the event, others among them.
    Stream<Event> at(Actor actor, Event event) {
        var deeds = byName.getOrDefault(actor.id().value(), Map.of());
        var years = years(event);
        if (years.contains(ANY)) {
            return deeds.values().stream().flatMap(List::stream);
        }
        years.add(ANY);
        return years.stream().flatMap(y -> deeds.getOrDefault(y, List.of()).stream());
    }
}
