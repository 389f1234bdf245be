package app.dateline.exchange;

import app.dateline.chronicle.Actor;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What must stand in the words a claim points at, by the type of its value. Of values in our own words (texts, ranks,
/// links) the claim lists the article's words itself.
record Evidence(Chronicle chronicle, Map<String, List<String>> names) {

    static Evidence of(Chronicle chronicle) {
        return new Evidence(
                chronicle,
                chronicle.actors().stream()
                        .collect(Collectors.toMap(a -> a.id().value(), Evidence::names)));
    }

    private static List<String> names(Actor actor) {
        return Stream.of(
                        Stream.of(actor.name()),
                        actor.spellings().stream(),
                        actor.family().stream())
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    List<Sought> sought(Claim claim) {
        return Stream.concat(value(claim).stream(), words(claim).stream()).toList();
    }

    /// The article's own terms that a claim lists.
    List<Sought> words(Claim claim) {
        return claim.words().stream()
                .map(w -> Sought.anyOf("the words \"%s\"".formatted(w), List.of(w)))
                .toList();
    }

    /// Whether the value can only be recognised by the words that the claim lists.
    static boolean needsWords(Value value, boolean link) {
        return value instanceof Value.Text || value instanceof Value.Superlative || link;
    }

    private List<Sought> value(Claim claim) {
        return switch (claim.value()) {
            case Value.Date date -> DateEvidence.of(date.date());
            case Value.Ref ref when chronicle.vocabulary().links().containsKey(claim.attribute()) ->
                    List.of();
            case Value.Ref ref -> List.of(named(ref.id()));
            case Value.Items items -> items.ids().stream().map(this::named).toList();
            case Value.Amount amount ->
                    AmountEvidence.of(
                            amount,
                            Optional.ofNullable(chronicle.vocabulary().units().get(amount.unit())));
            case Value.Share share -> AmountEvidence.of(share, share.holder().map(this::spellings));
            case Value.Superlative most -> most.since().map(DateEvidence::of).orElse(List.of());
            case Value.Text text -> List.of();
        };
    }

    Sought named(String id) {
        return Sought.anyOf("a listed spelling of " + id, spellings(id));
    }

    private List<String> spellings(String id) {
        return names.getOrDefault(id, List.of(id));
    }
}
