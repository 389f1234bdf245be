package app.dateline.bank.recipe;

import app.dateline.chronicle.Actor;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Value;
import app.dateline.question.Fact;
import app.dateline.question.Option;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Actors who could be taken for the one asked, of the same kind: they play a role in an event of the bank, and what is said
/// of this one rules them out.
record Counterparts(Actor actor, Fact trueOf, List<ClaimId> refutedBy) {
    private static final int OTHER_ROLE = 20;
    private static final int OTHER_SIDE = 15;
    private static final int OTHER_OFFICE = 8;
    private static final int OTHER_KIND = 5;
    private static final int AT_HOME = 25;
    private static final int LONGEST = 60;

    /// The likeliest first.
    static List<Counterparts> of(Asking asking, Actor key) {
        var teller = asking.teller();
        var found = new LinkedHashMap<Actor, Counterparts>();
        asking.chronicle().events().stream()
                .filter(e -> e.mergedInto().isEmpty())
                .flatMap(
                        e -> e.claims().stream().filter(Claim::asserted).filter(c -> !e.erratum(c)))
                .filter(c -> !asking.about(c) || asking.source().isPresent())
                .sorted(
                        Comparator.comparingInt((Claim c) -> unlike(asking, key, c))
                                .thenComparing(Claim::id))
                .forEach(c ->
                        actor(teller, c)
                                .filter(p -> sameSort(p, key) && !alsoTrue(asking, p))
                                .ifPresent(p ->
                                        asking.refutation(new Value.Ref(p.id().value()))
                                                .ifPresent(by ->
                                                        found.putIfAbsent(
                                                                p,
                                                                new Counterparts(
                                                                        p,
                                                                        asking.trueOf(c),
                                                                        by)))));
        return List.copyOf(found.values());
    }

    Option option() {
        return new Option(actor.name(), List.of(), refutedBy, Optional.of(trueOf));
    }

    /// How little the actor of a claim is like the one asked: 0 for whom another article names here, then more for each
    /// thing that gives a wrong option away, a point for two years between the events.
    private static int unlike(Asking asking, Actor key, Claim claim) {
        if (asking.about(claim)) {
            return 0;
        }
        var teller = asking.teller();
        var kind = asking.chronicle().event(claim.event()).kind();
        return (claim.attribute().equals(asking.attribute()) ? 0 : OTHER_ROLE)
                + (like(teller, claim, p -> p.of().equals(key.of())) ? 0 : OTHER_SIDE)
                + (like(teller, claim, p -> sameOffice(p, key)) ? 0 : OTHER_OFFICE)
                + (kind.equals(asking.event().kind()) ? 0 : OTHER_KIND)
                + (like(teller, claim, p -> atHome(asking, p) && !atHome(asking, key))
                        ? AT_HOME
                        : 0)
                + Math.min(yearsApart(asking, claim), LONGEST) / 2;
    }

    /// Whether the event took place in the state the person acts for.
    private static boolean atHome(Asking asking, Actor person) {
        return person.of()
                .filter(of ->
                        asking.event().claims("place").stream()
                                .anyMatch(c ->
                                        asking.chronicle()
                                                .compatible(c.value(), new Value.Ref(of))))
                .isPresent();
    }

    private static boolean sameSort(Actor one, Actor other) {
        return !one.id().equals(other.id())
                && one.kind() == other.kind()
                && one.level().equals(other.level());
    }

    private static boolean sameOffice(Actor one, Actor other) {
        return one.offices().stream()
                .anyMatch(
                        o -> other.offices().stream().anyMatch(p -> p.office().equals(o.office())));
    }

    private static boolean like(Teller teller, Claim claim, Predicate<Actor> likeness) {
        return actor(teller, claim).filter(likeness).isPresent();
    }

    private static Optional<Actor> actor(Teller teller, Claim claim) {
        return claim.value() instanceof Value.Ref ref ? teller.actor(ref.id()) : Optional.empty();
    }

    /// Whether the person did the like at a time and place that the stem could mean as well.
    static boolean alsoTrue(Asking asking, Actor person) {
        var event = asking.event();
        return asking.chronicle().events().stream()
                .filter(e -> !e.id().equals(event.id()) && e.kind().equals(event.kind()))
                .filter(e ->
                        e.claims(asking.attribute()).stream()
                                .anyMatch(
                                        c -> c.value().equals(new Value.Ref(person.id().value()))))
                .anyMatch(e -> meet(asking, e, "date") && meet(asking, e, "place"));
    }

    private static boolean meet(Asking asking, Event other, String attribute) {
        var mine = asking.event().claims(attribute);
        var theirs = other.claims(attribute);
        return mine.isEmpty()
                || theirs.isEmpty()
                || mine.stream()
                        .anyMatch(a ->
                                theirs.stream()
                                        .anyMatch(b ->
                                                asking.chronicle()
                                                        .compatible(a.value(), b.value())));
    }

    private static int yearsApart(Asking asking, Claim claim) {
        var other = asking.chronicle().event(claim.event());
        return Math.abs(year(asking.teller(), asking.event()) - year(asking.teller(), other));
    }

    static int year(Teller teller, Event event) {
        return teller.sound(event, "date")
                .flatMap(c -> ((Value.Date) c.value()).date().earliest().stream())
                .map(LocalDate::getYear)
                .findFirst()
                .orElse(0);
    }
}
