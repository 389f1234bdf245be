package app.dateline.bank.recipe;

import app.dateline.chronicle.Actor;
import app.dateline.chronicle.ActorId;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Mentions;
import app.dateline.chronicle.Value;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every actor to whom a sound claim gives a part in an event, with the year in which that actor is met there: those who could
/// be taken for each other together, by their years; who is told to have died; and the states of which these articles hardly tell,
/// which are nobody's guess. Gathered once, since every question on an actor asks it.
record Cast(
        Map<Sort, Troupe> troupes,
        Map<ActorId, List<Part>> byActor,
        Set<ActorId> dead,
        Set<ActorId> seldom) {
    /// Of a state that has a part in fewer events, other than as their place, they hardly tell.
    private static final int OFTEN = 4;

    private static final String DIED = "deceased";

    Cast {
        troupes = Map.copyOf(troupes);
        byActor = Map.copyOf(byActor);
        dead = Set.copyOf(dead);
        seldom = Set.copyOf(seldom);
    }

    /// Only actors of one kind and level are taken for each other, persons of one state and places that lie in one.
    record Sort(Actor.Kind kind, Optional<Actor.Level> level, Optional<String> side) {
        static Sort of(Actor actor) {
            return new Sort(
                    actor.kind(),
                    actor.level(),
                    switch (actor.kind()) {
                        case PERSON -> actor.of();
                        case PLACE -> actor.within();
                        case STATE, ORGANISATION, WEAPON, PROJECT -> Optional.empty();
                    });
        }
    }

    /// The parts of actors of one sort.
    record Troupe(ByTime<Part> dated, Ring<Part> undated) {
        static Troupe of(List<Part> parts) {
            return new Troupe(
                    ByTime.of(
                            parts.stream().filter(p -> p.year().isPresent()),
                            p -> p.year().getAsInt(),
                            Part::name),
                    Ring.of(parts.stream().filter(p -> p.year().isEmpty()).toList(), Part::name));
        }
    }

    /// An actor's part; `year` is that of the event, or where nobody dates it the middle one of the actor's own years.
    record Part(Claim claim, Event event, Actor actor, OptionalInt year) {
        String name() {
            return claim.id() + "/" + actor.id();
        }
    }

    static Cast of(Chronicle chronicle) {
        var bare =
                chronicle.events().stream()
                        .filter(e -> e.mergedInto().isEmpty())
                        .flatMap(e -> parts(chronicle, e))
                        .toList();
        var years = new HashMap<ActorId, int[]>();
        bare.stream()
                .collect(Collectors.groupingBy(p -> p.actor().id()))
                .forEach((person, parts) ->
                        years.put(
                                person,
                                parts.stream()
                                        .flatMapToInt(p -> p.year().stream())
                                        .sorted()
                                        .toArray()));
        var parts = bare.stream().map(p -> dated(p, years)).toList();
        var byActor = parts.stream().collect(Collectors.groupingBy(p -> p.actor().id()));
        return new Cast(
                parts.stream()
                        .collect(
                                Collectors.groupingBy(
                                        p -> Sort.of(p.actor()),
                                        Collectors.collectingAndThen(
                                                Collectors.toList(), Troupe::of))),
                byActor,
                parts.stream()
                        .filter(p -> p.claim().attribute().equals(DIED))
                        .map(p -> p.actor().id())
                        .collect(Collectors.toSet()),
                byActor.entrySet().stream()
                        .filter(e -> seldom(e.getValue()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }

    private static boolean seldom(List<Part> parts) {
        return parts.getFirst().actor().kind() == Actor.Kind.STATE
                && parts.stream()
                                .filter(p -> !p.claim().attribute().equals("place"))
                                .map(p -> p.event().id())
                                .distinct()
                                .limit(OFTEN)
                                .count()
                        < OFTEN;
    }

    private static Part dated(Part part, Map<ActorId, int[]> years) {
        var met = years.getOrDefault(part.actor().id(), new int[0]);
        return part.year().isPresent()
                ? part
                : new Part(
                        part.claim(),
                        part.event(),
                        part.actor(),
                        met.length == 0
                                ? inOffice(part.actor())
                                : OptionalInt.of(met[met.length / 2]));
    }

    /// When a person of whom no event is dated first held an office.
    private static OptionalInt inOffice(Actor person) {
        return person.offices().stream()
                .flatMap(o -> o.from().stream())
                .flatMap(d -> d.year().stream())
                .mapToInt(Integer::intValue)
                .min();
    }

    private static Stream<Part> parts(Chronicle chronicle, Event event) {
        var year = year(event);
        return event.claims().stream()
                .filter(event::sound)
                .flatMap(c -> actors(chronicle, c).map(p -> new Part(c, event, p, year)));
    }

    static Stream<Actor> actors(Chronicle chronicle, Claim claim) {
        return Mentions.in(claim.value()).flatMap(id -> chronicle.findActor(id).stream());
    }

    static OptionalInt year(Event event) {
        return event.claims("date").stream()
                .filter(event::sound)
                .flatMap(c -> ((Value.Date) c.value()).date().earliest().stream())
                .mapToInt(LocalDate::getYear)
                .findFirst();
    }

    List<Part> of(Actor actor) {
        return byActor.getOrDefault(actor.id(), List.of());
    }

    Troupe like(Actor actor) {
        return troupes.getOrDefault(Sort.of(actor), Troupe.of(List.of()));
    }

    /// The year to which a question about this event and person belongs.
    OptionalInt year(Event event, Actor person) {
        return of(person).stream()
                .filter(p -> p.event().id().equals(event.id()))
                .map(Part::year)
                .findFirst()
                .orElse(year(event));
    }
}
