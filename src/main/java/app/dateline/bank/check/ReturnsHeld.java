package app.dateline.bank.check;

import app.dateline.chronicle.Actor;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Value;
import app.dateline.question.Option;
import java.util.HashSet;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Rules 1 and 4 for visits that go the other way: the stem names a visit by its title; by every article the key led, after
/// it, from the state it went to into the state its visitor is of; every other went that way before it or after the key, or
/// not into that state.
final class ReturnsHeld implements Gate {
    private static final Pattern STEM =
            Pattern.compile(
                    "Which of these visits was the next to go the other way after “(.+)”\\?");

    @Override
    public String name() {
        return "returns held";
    }

    @Override
    public Inspection inspect(Docket docket) {
        return Inspection.each(
                Among.all(docket).stream().filter(ReturnsHeld::ofReturns).toList(),
                a -> judge(docket, a));
    }

    static boolean ofReturns(Among among) {
        return STEM.matcher(among.stem()).matches();
    }

    private record Way(Event event, String home, String goal, Days days) {}

    private static Stream<Finding> judge(Docket docket, Among among) {
        var stem = STEM.matcher(among.stem());
        var from =
                stem.matches()
                        ? titled(docket, stem.group(1)).flatMap(e -> way(docket, e))
                        : Optional.<Way>empty();
        var key = about(docket, among.key()).flatMap(e -> way(docket, e));
        if (from.isEmpty() || key.isEmpty()) {
            return Stream.of(
                    among.finding(
                            "the direction of the visit in the stem or of the key is not known",
                            "a visitor and a place that no article disputes"));
        }
        return Stream.concat(
                key(docket, among, from.get(), key.get()),
                among.wrong().stream()
                        .flatMap(o -> wrong(docket, among, o, from.get(), key.get())));
    }

    private static Stream<Finding> key(Docket docket, Among among, Way from, Way key) {
        return back(key, from) && from.days().endBefore(key.days())
                ? among.proof(
                        docket, among.key(), among.key().supportedBy(), dates(docket, key.event()))
                : Stream.of(
                        among.finding(
                                "\"%s\" did not go the other way after it"
                                        .formatted(among.key().text()),
                                "a visit that did"));
    }

    private static Stream<Finding> wrong(
            Docket docket, Among among, Option option, Way from, Way key) {
        var event = about(docket, option);
        var places = event.map(e -> docket.witnesses(e, "place", Optional.empty()));
        var home = new Value.Ref(from.home());
        if (places.filter(p -> p.standing(home) == Standing.REFUTED).isPresent()) {
            return among.proof(
                    docket,
                    option,
                    option.refutedBy(),
                    c -> places.get().claims().contains(c) && places.get().rulesOut(c, home));
        }
        var way = event.flatMap(e -> way(docket, e));
        return way.filter(w -> back(w, from))
                        .filter(w ->
                                w.days().endBefore(from.days()) || key.days().endBefore(w.days()))
                        .isPresent()
                ? among.proof(
                        docket, option, option.refutedBy(), dates(docket, event.orElseThrow()))
                : Stream.of(
                        among.finding(
                                "that \"%s\" was the next is not ruled out"
                                        .formatted(option.text()),
                                "a visit elsewhere, or at another time"));
    }

    private static boolean back(Way way, Way from) {
        return way.home().equals(from.goal()) && way.goal().equals(from.home());
    }

    private static Predicate<Claim> dates(Docket docket, Event event) {
        return c -> docket.witnesses(event, "date", Optional.empty()).sound().contains(c);
    }

    private static Optional<Event> about(Docket docket, Option option) {
        return titled(docket, option.text()).filter(e -> e.id().equals(Among.fact(option).event()));
    }

    private static Optional<Event> titled(Docket docket, String title) {
        var all =
                docket.events().stream()
                        .filter(e -> e.title().equals(title))
                        .filter(e -> e.status() == Event.Status.HAPPENED)
                        .toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private static Optional<Way> way(Docket docket, Event event) {
        var home = one(docket, event, "visitor").flatMap(Actor::of);
        var goal = one(docket, event, "place").flatMap(a -> country(docket, a));
        var days = Dating.span(docket, event.id());
        return home.isPresent() && goal.isPresent() && days.isPresent()
                ? Optional.of(new Way(event, home.get(), goal.get(), days.get()))
                : Optional.empty();
    }

    /// The most exact of what the articles name, where they name no two things.
    private static Optional<Actor> one(Docket docket, Event event, String attribute) {
        var witnesses = docket.witnesses(event, attribute, Optional.empty());
        return witnesses.sound().stream()
                .filter(c ->
                        witnesses.sound().stream()
                                .allMatch(o -> docket.values().implies(c.value(), o.value())))
                .flatMap(c ->
                        c.value() instanceof Value.Ref ref
                                ? actor(docket, ref.id()).stream()
                                : Stream.of())
                .findFirst();
    }

    private static Optional<Actor> actor(Docket docket, String id) {
        return docket.actors().stream().filter(a -> a.id().value().equals(id)).findFirst();
    }

    private static Optional<String> country(Docket docket, Actor place) {
        var seen = new HashSet<String>();
        var here = Optional.of(place);
        while (here.isPresent()
                && here.get().level().filter(l -> l == Actor.Level.COUNTRY).isEmpty()
                && seen.add(here.get().id().value())) {
            here = here.get().within().flatMap(w -> actor(docket, w));
        }
        return here.filter(a -> a.level().filter(l -> l == Actor.Level.COUNTRY).isPresent())
                .map(a -> a.id().value());
    }
}
