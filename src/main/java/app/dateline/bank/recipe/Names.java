package app.dateline.bank.recipe;

import app.dateline.chronicle.Actor;
import app.dateline.chronicle.ActorId;
import app.dateline.chronicle.Chronicle;
import app.dateline.question.Spelling;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What all actors are called, and which names of others are so near to those of one that a slip of the pen may make them.
record Names(
        Map<Integer, List<Name>> byLength,
        Map<String, Set<ActorId>> owners,
        Map<Wanted, Typed> known) {
    /// A name, folded as a typed answer is, and which letters and pairs of letters it has: a bit for each.
    record Name(ActorId actor, String name, String folded, long letters, long pairs) {
        private static final int PRIME = 31;

        static Name of(Actor actor, String name) {
            var folded = Spelling.fold(name);
            return new Name(
                    actor.id(),
                    name,
                    folded,
                    bits(folded.chars()),
                    bits(
                            IntStream.range(1, folded.length())
                                    .map(i -> PRIME * folded.charAt(i - 1) + folded.charAt(i))));
        }

        private static long bits(IntStream things) {
            return things.mapToLong(c -> 1L << c).reduce(0, (a, b) -> a | b);
        }

        int length() {
            return folded.length();
        }

        /// A slip changes the length by one at most, two letters at most and, where two are swapped, three pairs of them for
        /// three others: few names need to be held against it letter by letter.
        boolean near(Name given) {
            var slips = Spelling.slips(folded);
            return Math.abs(length() - given.length()) <= slips
                    && Long.bitCount(letters ^ given.letters) <= 2 * slips
                    && Long.bitCount(pairs ^ given.pairs) <= 6 * slips
                    && Spelling.near(folded, given.folded);
        }
    }

    record Wanted(List<ActorId> actors, List<String> refused) {}

    /// What is accepted where actors are to be typed, and the names of others that come near to it.
    record Typed(List<String> accepted, List<String> near) {}

    static Names of(Chronicle chronicle) {
        return chronicle.derived(Names.class, Names::found);
    }

    private static Names found(Chronicle chronicle) {
        var all =
                chronicle.actors().stream()
                        .flatMap(a -> Persons.names(a).map(n -> Name.of(a, n)))
                        .toList();
        return new Names(
                all.stream().collect(Collectors.groupingBy(Name::length)),
                all.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Name::folded,
                                        Collectors.mapping(Name::actor, Collectors.toSet()))),
                new ConcurrentHashMap<>());
    }

    /// The full names of these, and every spelling and family name of theirs that is nobody else's, without those refused.
    Typed of(List<Actor> keys, List<String> refused) {
        return known.computeIfAbsent(
                new Wanted(keys.stream().map(Actor::id).toList(), refused),
                wanted -> typed(keys, Set.copyOf(wanted.actors()), refused));
    }

    /// Whether another person bears the same family name, so that it does not tell the two apart.
    boolean shared(Actor person) {
        return person.family()
                .filter(f -> !theirs(Set.of(person.id()), Spelling.fold(f)))
                .isPresent();
    }

    private Typed typed(List<Actor> keys, Set<ActorId> ids, List<String> refused) {
        var accepted =
                keys.stream()
                        .flatMap(k ->
                                Stream.concat(
                                                Stream.of(k.name()),
                                                Persons.names(k)
                                                        .filter(n -> theirs(ids, Spelling.fold(n))))
                                        .filter(n -> !refused.contains(n))
                                        .map(n -> Name.of(k, n)))
                        .toList();
        var near =
                Stream.concat(
                                accepted.stream()
                                        .flatMap(this::near)
                                        .filter(n -> !ids.contains(n.actor())),
                                refused.stream()
                                        .map(n -> Name.of(keys.getFirst(), n))
                                        .filter(n -> accepted.stream().anyMatch(a -> a.near(n))))
                        .map(Name::name)
                        .distinct()
                        .sorted()
                        .toList();
        return new Typed(accepted.stream().map(Name::name).distinct().toList(), near);
    }

    private Stream<Name> near(Name accepted) {
        var slips = Spelling.slips(accepted.folded());
        return IntStream.rangeClosed(accepted.length() - slips, accepted.length() + slips)
                .boxed()
                .flatMap(length -> byLength.getOrDefault(length, List.of()).stream())
                .filter(accepted::near);
    }

    private boolean theirs(Set<ActorId> ids, String folded) {
        return ids.containsAll(owners.getOrDefault(folded, Set.of()));
    }
}
