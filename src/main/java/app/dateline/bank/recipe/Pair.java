package app.dateline.bank.recipe;

import app.dateline.bank.Links;
import app.dateline.bank.Unasked;
import app.dateline.chronicle.Actor;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Value;
import app.dateline.chronicle.Vocabulary;
import app.dateline.chronicle.Vocabulary.ValueType;
import app.dateline.question.Prompt;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An event told with a blank and the value that belongs there, to be matched with others of its sort: the word for the
/// blank, and of actors the kind and level. Its id is that of its asking, put together once.
record Pair(
        Asking asking,
        String id,
        String wanted,
        Prompt prompt,
        Value value,
        String text,
        List<ClaimId> support,
        Optional<Actor> actor) {
    private static final int YEARS_ROUND = 20;

    /// Every event with its year, and with every actor for whom a telling has a place; undated, the like may be true of
    /// somebody else.
    static List<Pair> all(String recipe, Chronicle chronicle, Consumer<Unasked> unasked) {
        return Stream.concat(
                        Dated.all(recipe, chronicle, unasked).stream()
                                .flatMap(d -> Pair.of(d).stream()),
                        named(recipe, chronicle, unasked).flatMap(a -> Pair.of(a).stream()))
                .toList();
    }

    private static Stream<Asking> named(
            String recipe, Chronicle chronicle, Consumer<Unasked> unasked) {
        var teller = new Teller(chronicle);
        var attributes =
                chronicle.vocabulary().attributes().values().stream()
                        .filter(a -> a.type() == ValueType.REF)
                        .map(Vocabulary.Attribute::id)
                        .sorted()
                        .toList();
        return chronicle.events().stream()
                .filter(e -> e.type() == Event.Type.EVENT && e.mergedInto().isEmpty())
                .filter(e -> teller.commonDate(e).isPresent())
                .sorted(Comparator.comparing(Event::id))
                .flatMap(e ->
                        attributes.stream()
                                .filter(a -> teller.plain(e, a).isPresent())
                                .map(a ->
                                        new Asking(
                                                recipe, teller, e, a, Optional.empty(), unasked)));
    }

    private static Optional<Pair> of(Dated dated) {
        var asking = dated.asking();
        var value = dated.year().map(WhenYear::year);
        var support = value.flatMap(asking::support);
        return support.isEmpty()
                ? asking.none("no single year is given")
                : new Stem(asking, asking.event().title() + ".")
                        .dated("year", value.get())
                        .map(p ->
                                new Pair(
                                        asking,
                                        asking.id(),
                                        "year",
                                        p,
                                        value.get(),
                                        String.valueOf(dated.year().get()),
                                        support.get(),
                                        Optional.empty()));
    }

    private static Optional<Pair> of(Asking asking) {
        var actor = Persons.actor(asking);
        if (actor.isEmpty()) {
            return asking.none("no single actor is named");
        }
        var value = new Value.Ref(actor.get().id().value());
        return Stem.of(asking, asking.slot())
                .flatMap(s -> s.named(actor.get(), asking.slot()))
                .map(p ->
                        new Pair(
                                asking,
                                asking.id(),
                                asking.slot(),
                                p,
                                value,
                                actor.get().name(),
                                asking.support(value).orElse(List.of()),
                                actor));
    }

    boolean dated() {
        return actor.isEmpty();
    }

    /// Only values of one sort stand on one bench.
    List<Object> sort() {
        return List.of(wanted, actor.map(Actor::kind), actor.flatMap(Actor::level));
    }

    /// Those of its sort in the years around, itself among them: what lies farther off is ruled out by anything else that is said.
    List<Pair> near(Map<List<Object>, ByTime<Pair>> all) {
        return all.getOrDefault(sort(), ByTime.of(Stream.of(), Pair::year, Pair::id))
                .between(year() - YEARS_ROUND, year() + YEARS_ROUND, id);
    }

    private int year() {
        return Cast.year(asking.event()).orElse(0);
    }

    /// By their sorts and years.
    static Map<List<Object>, ByTime<Pair>> sorted(List<Pair> all) {
        return all.stream()
                .collect(
                        Collectors.groupingBy(
                                Pair::sort,
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        sort -> ByTime.of(sort.stream(), Pair::year, Pair::id))));
    }

    /// Each value is ruled out for the other event, and neither event tells of the other's.
    boolean apart(Pair other) {
        return !asking.event().id().equals(other.asking.event().id())
                && excludes(other)
                && other.excludes(this)
                && !Links.of(asking.chronicle())
                        .tie(asking.event().id(), other.asking.event().id());
    }

    private boolean excludes(Pair other) {
        return asking.refutation(other.value).isPresent()
                && other.actor
                        .map(a ->
                                !Tokens.name(prompt.text(), Persons.names(a))
                                        && !Counterparts.alsoTrue(asking, a))
                        .orElse(true);
    }
}
