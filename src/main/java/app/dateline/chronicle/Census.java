package app.dateline.chronicle;

import java.util.List;
import java.util.stream.Stream;

/// What a chronicle holds, counted.
public record Census(Chronicle chronicle) {

    public List<Tally> tallies() {
        var events = chronicle.events();
        return List.of(
                all(),
                Tally.of("events by kind", events.stream().map(Event::kind)),
                Tally.of(
                        "events by type and status",
                        events.stream()
                                .map(e -> Tally.word(e.type()) + ", " + Tally.word(e.status()))),
                Tally.ofNumbers("events told by", "article", events.stream().map(Census::articles)),
                Tally.of("claims by attribute", claims().map(Claim::attribute)),
                Tally.of("claims by modality", claims().map(c -> Tally.word(c.modality()))),
                Tally.of("claims by article", claims().map(c -> c.article().value())),
                Tally.of(
                        "disagreements by sort",
                        chronicle.disagreements().stream().map(d -> Tally.word(d.sort()))),
                Tally.of("notes by sort", notes().map(n -> Tally.word(n.sort()))),
                Tally.of("superlatives checked", superlatives()),
                Tally.of(
                        "superlatives by what came before",
                        Rank.all(chronicle).stream().map(Census::before)),
                Tally.of(
                        "actors by kind",
                        chronicle.actors().stream().map(a -> Tally.word(a.kind()))));
    }

    private Tally all() {
        return new Tally(
                "in all",
                List.of(
                        new Tally.Row("articles", chronicle.articles().size()),
                        new Tally.Row("actors", chronicle.actors().size()),
                        new Tally.Row("events", chronicle.events().size()),
                        new Tally.Row("claims", Math.toIntExact(claims().count()))));
    }

    private Stream<Claim> claims() {
        return chronicle.events().stream().flatMap(e -> e.claims().stream());
    }

    private Stream<Note> notes() {
        return chronicle.events().stream().flatMap(e -> e.notes().stream());
    }

    private static int articles(Event event) {
        return Math.toIntExact(event.claims().stream().map(Claim::article).distinct().count());
    }

    /// What looks as if it counted against a rank, and whether a note says that it does not.
    private static String before(Rank rank) {
        var against = rank.against().stream().map(Event::id).toList();
        var dismissed = rank.notes().stream().flatMap(n -> n.dismissed().stream()).toList();
        return against.isEmpty()
                ? "nothing like it"
                : dismissed.containsAll(against) ? "its like, all dismissed" : "its like";
    }

    /// Of every rank, how it fared when it was held against the other events.
    private Stream<String> superlatives() {
        return claims().filter(c -> c.value() instanceof Value.Superlative)
                .map(c ->
                        notes().filter(n -> n.examines(c))
                                .map(Note::sort)
                                .sorted()
                                .findFirst()
                                .map(Tally::word)
                                .orElse("none"));
    }
}
