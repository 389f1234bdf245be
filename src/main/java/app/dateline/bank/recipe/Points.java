package app.dateline.bank.recipe;

import app.dateline.bank.Unasked;
import app.dateline.chronicle.Article;
import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.question.Fact;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A thesis, motive or recommendation under the words of its title, with the articles that hold it and those that are known
/// to be silent on it.
record Points(Asking asking, List<Claim> held) {
    private static final Set<String> EMPTY = Set.of("are", "do", "does", "not", "no", "over");
    private static final int STEM = 5;

    /// Those that no article contradicts and whose title fits no other.
    static List<Points> all(String recipe, Chronicle chronicle, Consumer<Unasked> unasked) {
        var teller = new Teller(chronicle);
        return chronicle.events().stream()
                .filter(e -> e.type() == Event.Type.THESIS && e.mergedInto().isEmpty())
                .sorted(Comparator.comparing(Event::id))
                .map(e -> new Asking(recipe, teller, e, View.THESIS, Optional.empty(), unasked))
                .flatMap(a -> of(a).stream())
                .toList();
    }

    private static Optional<Points> of(Asking asking) {
        var event = asking.event();
        var claims = event.claims(View.THESIS);
        if (claims.stream().anyMatch(c -> !c.excludes().isEmpty() || event.erratum(c))) {
            return asking.none("an article contradicts it, or is mistaken");
        }
        var said = stems(Tokens.content(event.title()));
        var other =
                Theses.of(asking.teller())
                        .words()
                        .withAll(said)
                        .filter(e -> !e.id().equals(event.id()))
                        .findFirst();
        return other.isPresent()
                ? asking.none("its title fits %s as well".formatted(other.get().id()))
                : Optional.of(new Points(asking, claims.stream().filter(Claim::asserted).toList()));
    }

    /// In which of them each stem of a word is said: gathered once, since every title is held against all.
    private record Theses(EventWords words) {
        static Theses of(Teller teller) {
            return teller.chronicle()
                    .derived(
                            Theses.class,
                            chronicle ->
                                    new Theses(
                                            EventWords.of(
                                                    chronicle.events().stream()
                                                            .filter(e ->
                                                                    e.type() == Event.Type.THESIS)
                                                            .toList(),
                                                    e -> stems(Tokens.content(told(teller, e))))));
        }
    }

    private static String told(Teller teller, Event event) {
        return Stream.concat(
                        Stream.of(event.title(), event.telling()),
                        event.claims().stream().map(c -> teller.wording().words(c.value())))
                .collect(Collectors.joining(" "));
    }

    /// The words that tell one from another, cut so that "threat" is "threatened".
    private static Set<String> stems(Set<String> words) {
        return words.stream()
                .filter(w -> !EMPTY.contains(w))
                .map(w -> w.substring(0, Math.min(STEM, w.length())))
                .collect(Collectors.toUnmodifiableSet());
    }

    Event event() {
        return asking.event();
    }

    String id() {
        return event().id().value();
    }

    /// The articles that assert it.
    List<ArticleId> holders() {
        return held.stream().map(Claim::article).distinct().sorted().toList();
    }

    List<Article> silent() {
        return event().silent().getOrDefault(View.THESIS, List.of()).stream()
                .map(asking.chronicle()::article)
                .toList();
    }

    List<Claim> held(ArticleId article) {
        return held.stream().filter(c -> c.article().equals(article)).toList();
    }

    /// One article holds it, and all others are known to be silent.
    boolean alone() {
        return holders().size() == 1 && silent().size() == asking.chronicle().articles().size() - 1;
    }

    boolean shared() {
        return holders().size() > 1;
    }

    Fact fact(ArticleId article) {
        return new Fact(event().id(), View.THESIS, Optional.of(article));
    }

    Stream<Fact> facts() {
        return holders().stream().map(this::fact);
    }
}
