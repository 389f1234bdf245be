package app.dateline.bank.recipe;

import app.dateline.bank.Links;
import app.dateline.chronicle.Actor;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Value;
import app.dateline.question.Fact;
import app.dateline.question.Option;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Actors who could be taken for the one asked, of the same kind: they play a role in an event of the bank, and what is said
/// of this one rules them out.
record Counterparts(Actor actor, Fact trueOf, List<ClaimId> refutedBy) {
    private static final int HARDLY_ANY = 2;

    /// The likeliest first, and none so unlike the one asked that nobody would take them for it, save things where there are
    /// few.
    static Stream<Counterparts> of(Asking asking, Actor key) {
        var cast = asking.teller().cast();
        var likeness = Likeness.of(asking, key);
        var found = new HashSet<Actor>();
        return Nearing.to(likeness)
                .takeWhile(c ->
                        Likeness.near(c.unlike())
                                || (key.kind() != Actor.Kind.PERSON && found.size() < HARDLY_ANY))
                .map(Nearing.Candidate::part)
                .filter(p -> !asking.about(p.claim()) || asking.source().isPresent())
                .filter(p -> !p.actor().id().equals(key.id()) && !found.contains(p.actor()))
                .filter(p -> !cast.dead().contains(p.actor().id()))
                .filter(p -> key.kind() != Actor.Kind.PERSON || plausible(asking, likeness, p))
                .filter(p -> !alsoTrue(asking, p.actor()))
                .flatMap(p ->
                        asking
                                .refutation(new Value.Ref(p.actor().id().value()))
                                .map(by ->
                                        new Counterparts(p.actor(), asking.trueOf(p.claim()), by))
                                .stream())
                .filter(c -> found.add(c.actor()));
    }

    Option option() {
        return new Option(actor.name(), List.of(), refutedBy, Optional.of(trueOf));
    }

    /// Of the same side and standing, in office in those years, and nobody of an event that this one is tied to: the
    /// president in whose stead his minister came.
    private static boolean plausible(Asking asking, Likeness likeness, Cast.Part part) {
        return Tier.of(part.actor()).meets(Tier.of(likeness.key()))
                && likeness.served(part.actor())
                && (part.event().id().equals(asking.event().id())
                        || asking.teller().cast().of(part.actor()).stream()
                                .noneMatch(p ->
                                        Links.of(asking.chronicle())
                                                .tie(p.event().id(), asking.event().id())));
    }

    /// Whether the actor did the like at a time or place or to a party that the stem could mean as well.
    static boolean alsoTrue(Asking asking, Actor person) {
        var event = asking.event();
        var value = new Value.Ref(person.id().value());
        return Deeds.of(asking.chronicle())
                .at(person, event)
                .filter(e -> !e.id().equals(event.id()) && e.kind().equals(event.kind()))
                .filter(e ->
                        e.claims(asking.attribute()).stream()
                                .anyMatch(c -> asking.chronicle().entails(c.value(), value)))
                .anyMatch(e ->
                        !apart(asking, e, "date")
                                && !apart(asking, e, "place")
                                && (meet(asking, e, "date")
                                        || meet(asking, e, "place")
                                        || partner(asking, e)));
    }

    /// Whether the like was done with the same other party.
    private static boolean partner(Asking asking, Event other) {
        return Optional.ofNullable(asking.chronicle().vocabulary().kinds().get(other.kind()))
                .stream()
                .flatMap(k -> k.roles().stream())
                .anyMatch(r -> !r.equals(asking.attribute()) && meet(asking, other, r));
    }

    private static boolean apart(Asking asking, Event other, String attribute) {
        return !asking.event().claims(attribute).isEmpty()
                && !other.claims(attribute).isEmpty()
                && !meet(asking, other, attribute);
    }

    private static boolean meet(Asking asking, Event other, String attribute) {
        return asking.event().claims(attribute).stream()
                .anyMatch(a ->
                        other.claims(attribute).stream()
                                .anyMatch(
                                        b -> asking.chronicle().compatible(a.value(), b.value())));
    }
}
