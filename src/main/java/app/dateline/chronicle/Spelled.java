package app.dateline.chronicle;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// How claims spell the actors they name: as `printed`, where a claim carries it, and else by the actor's name.
record Spelled(Map<ActorId, Actor> actors) {

    /// Whether two claims name one actor in different letters; figures do not count, since numbers of notes are glued to names.
    boolean differently(Claim one, Claim other) {
        var others = named(other).toList();
        return named(one)
                .filter(others::contains)
                .anyMatch(a -> !letters(spelling(one, a)).equals(letters(spelling(other, a))));
    }

    private Stream<Actor> named(Claim claim) {
        return Mentions.in(claim.value())
                .map(ActorId::new)
                .filter(actors::containsKey)
                .map(actors::get);
    }

    private String spelling(Claim claim, Actor actor) {
        return claim.printed().filter(p -> meant(claim, p).equals(actor)).orElse(actor.name());
    }

    /// Of a list, the actor whose names share the most with the printed form.
    private Actor meant(Claim claim, String printed) {
        return named(claim)
                .max(Comparator.comparingDouble(a -> likeness(a, printed)))
                .orElseThrow();
    }

    private static double likeness(Actor actor, String printed) {
        return Stream.of(
                        Stream.of(actor.name()),
                        actor.spellings().stream(),
                        actor.family().stream())
                .flatMap(names -> names)
                .mapToDouble(name -> dice(pairs(name), pairs(printed)))
                .max()
                .orElse(0);
    }

    /// Dice's coefficient: from 0, nothing shared, to 1, everything.
    private static double dice(Set<String> one, Set<String> other) {
        var shared = one.stream().filter(other::contains).count();
        return 2.0 * shared / Math.max(1, one.size() + other.size());
    }

    private static Set<String> pairs(String text) {
        var letters = letters(text);
        var pairs = new HashSet<String>();
        for (var i = 0; i + 2 <= letters.length(); i++) {
            pairs.add(letters.substring(i, i + 2));
        }
        return pairs;
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\P{L}", "");
    }
}
