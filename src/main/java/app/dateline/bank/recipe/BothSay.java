package app.dateline.bank.recipe;

import app.dateline.chronicle.Actor;
import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Value;
import app.dateline.chronicle.Wording;
import app.dateline.question.Fact;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What two articles each state once about an event.
record BothSay(Chronicle chronicle, Event event, String attribute, Claim one, Claim other) {

    /// How an attribute is asked for in a word or two.
    private static final Map<String, String> ASKED =
            Map.of(
                    "date",
                    "when",
                    "place",
                    "where",
                    "price",
                    "at what price",
                    "length",
                    "how long a line");

    static List<BothSay> all(Chronicle chronicle, ArticleId one, ArticleId other) {
        return chronicle.events().stream()
                .filter(e -> e.mergedInto().isEmpty() && e.type() == Event.Type.EVENT)
                .filter(e -> e.status() == Event.Status.HAPPENED)
                .sorted(Comparator.comparing(Event::id))
                .flatMap(e ->
                        ASKED.keySet().stream()
                                .sorted()
                                .flatMap(a -> of(chronicle, e, a, one, other).stream()))
                .toList();
    }

    private static Optional<BothSay> of(
            Chronicle chronicle, Event event, String attribute, ArticleId one, ArticleId other) {
        return only(event, attribute, one)
                .flatMap(a ->
                        only(event, attribute, other)
                                .map(b -> new BothSay(chronicle, event, attribute, a, b)));
    }

    private static Optional<Claim> only(Event event, String attribute, ArticleId article) {
        var all =
                event.claims(attribute).stream().filter(c -> c.article().equals(article)).toList();
        return Stream.of(all)
                .filter(a -> a.size() == 1)
                .map(List::getFirst)
                .filter(event::sound)
                .findFirst();
    }

    /// "More than 2" against "2" is no matter to quarrel over.
    boolean apart() {
        return !chronicle.compatible(one.value(), other.value()) && exact(one) && exact(other);
    }

    private static boolean exact(Claim claim) {
        return !(claim.value() instanceof Value.Amount amount)
                || amount.qualifier() == Value.Qualifier.EXACTLY;
    }

    /// One says what the other says, be it more exactly, and the title does not say it.
    boolean alike() {
        return (chronicle.entails(one.value(), other.value())
                        || chronicle.entails(other.value(), one.value()))
                && Stream.of(one, other)
                        .map(c -> new Wording(chronicle).words(c.value()))
                        .noneMatch(event.title()::contains)
                && !placed();
    }

    /// Whether the title names a place in which it was, or which it was in.
    private boolean placed() {
        return attribute.equals("place")
                && chronicle.actors().stream()
                        .filter(a -> a.kind() == Actor.Kind.PLACE || a.kind() == Actor.Kind.STATE)
                        .filter(a -> event.title().contains(a.name()))
                        .anyMatch(a ->
                                chronicle.compatible(new Value.Ref(a.id().value()), one.value()));
    }

    String text() {
        return "%s: %s?".formatted(event.title(), ASKED.getOrDefault(attribute, attribute));
    }

    List<ClaimId> claims() {
        return List.of(one.id(), other.id());
    }

    Fact fact() {
        return new Fact(event.id(), attribute, Optional.empty());
    }
}
