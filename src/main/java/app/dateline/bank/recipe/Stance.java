package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import app.dateline.bank.Unasked;
import app.dateline.chronicle.Article;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.question.Question;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// "For this A gives 2001 as the date: what date does B give?": the same, another, or, being known to be silent on it, none. One
/// question for each thing about an event, with whoever says something else if anyone does, else with a silent article; of
/// those on which two say the same, the hash leaves most unasked.
public final class Stance implements Recipe {
    private static final int LONGEST = 30;
    private static final int OF_ALIKE = 3;

    @Override
    public String id() {
        return "stance";
    }

    @Override
    public List<Question> questions(Chronicle chronicle, Consumer<Unasked> unasked) {
        return Sayings.all(id(), chronicle, unasked).stream()
                .flatMap(s -> question(s).stream())
                .toList();
    }

    private enum Answer {
        ANOTHER("Another"),
        NONE("It gives none"),
        THE_SAME("The same");

        private final String words;

        Answer(String words) {
            this.words = words;
        }
    }

    private record Pair(Claim one, Article other, Optional<Claim> said, Answer answer) {}

    private static Optional<Question> question(Sayings sayings) {
        var id = sayings.asking().id();
        var pair =
                pairs(sayings)
                        .min(
                                Comparator.comparing(Pair::answer)
                                        .thenComparing(
                                                Hash.order(
                                                        id,
                                                        p -> p.one().id() + " " + p.other().id())));
        if (pair.isEmpty()) {
            return sayings.asking().none("of no two is it certain that they agree or differ");
        }
        if (pair.get().answer() == Answer.THE_SAME && Hash.of(id + "/alike", OF_ALIKE) > 0) {
            return sayings.asking().none("all say the same");
        }
        var prompt = prompt(sayings, pair.get());
        return Tokens.of(prompt).size() > LONGEST
                ? sayings.asking().none("it takes more than %d words".formatted(LONGEST))
                : Optional.of(question(sayings, pair.get(), prompt));
    }

    private static Stream<Pair> pairs(Sayings sayings) {
        return sayings.claims().stream()
                .flatMap(one ->
                        Stream.concat(
                                sayings.claims().stream()
                                        .filter(c -> !c.equals(one))
                                        .flatMap(other -> pair(sayings, one, other).stream()),
                                sayings.silent().stream()
                                        .filter(a -> tellsOf(sayings, a))
                                        .filter(a ->
                                                !Tokens.shared(
                                                        a.label(),
                                                        sayings.asking().event().title()))
                                        .map(a ->
                                                new Pair(one, a, Optional.empty(), Answer.NONE))));
    }

    /// An article that tells nothing at all of the event is asked nothing about it.
    private static boolean tellsOf(Sayings sayings, Article article) {
        return sayings.asking().event().claims().stream()
                .anyMatch(c -> c.article().equals(article.id()));
    }

    private static Optional<Pair> pair(Sayings sayings, Claim one, Claim other) {
        return Relation.of(sayings, one, other)
                .filter(r -> r == Relation.SAME || r == Relation.APART)
                .map(r -> r == Relation.SAME ? Answer.THE_SAME : Answer.ANOTHER)
                .map(a -> new Pair(one, sayings.article(other), Optional.of(other), a));
    }

    private static Question question(Sayings sayings, Pair pair, String prompt) {
        var id =
                String.join(
                        ".",
                        sayings.asking().recipe(),
                        sayings.asking().event().id().value(),
                        sayings.asking().attribute(),
                        pair.one().article().value(),
                        pair.other().id().value());
        var own = pair.said().map(Claim::id).stream().toList();
        var proof = Stream.concat(Stream.of(pair.one().id()), own.stream()).toList();
        return sayings.choice(
                id, prompt, List.of(Answer.values()), pair.answer(), a -> a.words, proof, own);
    }

    private static String prompt(Sayings sayings, Pair pair) {
        var one = sayings.article(pair.one()).label();
        var title = sayings.asking().event().title();
        var value = sayings.asking().teller().wording().words(pair.one().value());
        return "For “%s”, %s gives %s as the %s: what %s does %s give?"
                .formatted(title, one, value, sayings.word(), sayings.word(), pair.other().label());
    }
}
