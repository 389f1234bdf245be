package app.dateline.bank.recipe;

import app.dateline.chronicle.Actor;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Value;
import app.dateline.chronicle.Verdict;
import app.dateline.question.Fact;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Persons who could be taken for the one asked: they play a role in another event of the bank, and every article that
/// speaks of this one rules them out.
record Counterparts(Actor person, Fact trueOf, List<ClaimId> refutedBy) {

    /// The likeliest first: the same role, side, office and kind of event, near in time.
    static List<Counterparts> of(Teller teller, Event asked, String role, Actor key) {
        var found = new LinkedHashMap<Actor, Counterparts>();
        teller.chronicle().events().stream()
                .filter(e -> !e.id().equals(asked.id()))
                .flatMap(
                        e -> e.claims().stream().filter(Claim::asserted).filter(c -> !e.erratum(c)))
                .sorted(
                        Comparator.comparing((Claim c) -> !c.attribute().equals(role))
                                .thenComparing(c ->
                                        !person(teller, c)
                                                .map(p -> p.of().equals(key.of()))
                                                .orElse(false))
                                .thenComparing(c ->
                                        !person(teller, c)
                                                .map(p -> sameOffice(p, key))
                                                .orElse(false))
                                .thenComparing(c ->
                                        !teller.chronicle()
                                                .event(c.event())
                                                .kind()
                                                .equals(asked.kind()))
                                .thenComparingInt(c ->
                                        distance(
                                                teller, asked, teller.chronicle().event(c.event())))
                                .thenComparing(Claim::id))
                .forEach(c ->
                        person(teller, c)
                                .filter(p ->
                                        !p.id().equals(key.id())
                                                && !alsoTrue(teller, asked, role, p))
                                .ifPresent(p ->
                                        refuted(teller, asked, role, p)
                                                .ifPresent(by ->
                                                        found.putIfAbsent(
                                                                p,
                                                                new Counterparts(
                                                                        p,
                                                                        new Fact(
                                                                                c.event(),
                                                                                c.attribute(),
                                                                                Optional.empty()),
                                                                        by)))));
        return List.copyOf(found.values());
    }

    private static boolean sameOffice(Actor one, Actor other) {
        return one.offices().stream()
                .anyMatch(
                        o -> other.offices().stream().anyMatch(p -> p.office().equals(o.office())));
    }

    private static Optional<Actor> person(Teller teller, Claim claim) {
        return claim.value() instanceof Value.Ref ref
                ? teller.actor(ref.id()).filter(a -> a.kind() == Actor.Kind.PERSON)
                : Optional.empty();
    }

    private static Optional<List<ClaimId>> refuted(
            Teller teller, Event asked, String role, Actor person) {
        return teller.verdict(asked, role, new Value.Ref(person.id().value()))
                        instanceof Verdict.Refuted refuted
                ? Optional.of(refuted.by().stream().map(Claim::id).toList())
                : Optional.empty();
    }

    /// Whether the person did the like at a time and place that the stem could mean as well.
    private static boolean alsoTrue(Teller teller, Event asked, String role, Actor person) {
        return teller.chronicle().events().stream()
                .filter(e -> !e.id().equals(asked.id()) && e.kind().equals(asked.kind()))
                .filter(e ->
                        e.claims(role).stream()
                                .anyMatch(
                                        c -> c.value().equals(new Value.Ref(person.id().value()))))
                .anyMatch(e -> meet(teller, asked, e, "date") && meet(teller, asked, e, "place"));
    }

    private static boolean meet(Teller teller, Event one, Event other, String attribute) {
        var mine = one.claims(attribute);
        var theirs = other.claims(attribute);
        return mine.isEmpty()
                || theirs.isEmpty()
                || mine.stream()
                        .anyMatch(a ->
                                theirs.stream()
                                        .anyMatch(b ->
                                                teller.chronicle()
                                                        .compatible(a.value(), b.value())));
    }

    private static int distance(Teller teller, Event one, Event other) {
        return Math.abs(year(teller, one) - year(teller, other));
    }

    private static int year(Teller teller, Event event) {
        return teller.sound(event, "date")
                .flatMap(c -> WhenYear.year(c).stream())
                .findFirst()
                .orElse(0);
    }
}
