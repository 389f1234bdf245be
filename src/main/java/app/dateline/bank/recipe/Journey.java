package app.dateline.bank.recipe;

import app.dateline.bank.Unasked;
import app.dateline.chronicle.Actor;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Proposition;
import app.dateline.chronicle.Value;
import app.dateline.chronicle.Verdict;
import app.dateline.question.Option;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A visit with its direction.
record Journey(Dated dated, Way way) {
    private static final String KIND = "visit";
    private static final String VISITOR = "visitor";
    private static final String PLACE = "place";

    /// From the state that a visitor comes from to the state a visit leads to.
    record Way(String home, String goal) {
        Way back() {
            return new Way(/* home= */ goal, /* goal= */ home);
        }
    }

    /// Every visit abroad whose visitor and place no article disputes.
    static List<Journey> all(String recipe, Chronicle chronicle, Consumer<Unasked> unasked) {
        return Dated.all(recipe, chronicle, unasked).stream()
                .filter(d -> d.event().kind().equals(KIND))
                .flatMap(d -> of(d).stream())
                .toList();
    }

    private static Optional<Journey> of(Dated dated) {
        var home = actor(dated, VISITOR).flatMap(Actor::of);
        var goal = actor(dated, PLACE).flatMap(a -> state(dated.asking().chronicle(), a));
        return home.isEmpty() || goal.isEmpty() || home.equals(goal)
                ? dated.asking().none("it is not known from which state to which it led")
                : Optional.of(new Journey(dated, new Way(home.get(), goal.get())));
    }

    private static Optional<Actor> actor(Dated dated, String attribute) {
        return dated.asking().teller().plain(dated.event(), attribute).stream()
                .flatMap(v -> v instanceof Value.Ref r ? Stream.of(r.id()) : Stream.of())
                .flatMap(id -> dated.asking().chronicle().findActor(id).stream())
                .findFirst();
    }

    /// The state a place lies in, or is.
    private static Optional<String> state(Chronicle chronicle, Actor place) {
        var here = Optional.of(place);
        while (here.isPresent()
                && here.get().level().filter(l -> l == Actor.Level.COUNTRY).isEmpty()) {
            here = here.get().within().flatMap(chronicle::findActor);
        }
        return here.map(a -> a.id().value());
    }

    /// It as a wrong answer, where its articles rule out that it led to the state from which the other came.
    Optional<Option> elsewhere(Journey other) {
        var led = new Proposition(dated.event().id(), PLACE, new Value.Ref(other.way.home()));
        return dated.asking().chronicle().verdict(led) instanceof Verdict.Refuted refuted
                ? Optional.of(
                        new Option(
                                dated.item().text(),
                                List.of(),
                                refuted.by().stream().map(Claim::id).toList(),
                                Optional.of(dated.asking().fact())))
                : Optional.empty();
    }
}
