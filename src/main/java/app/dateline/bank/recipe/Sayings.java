package app.dateline.bank.recipe;

import app.dateline.bank.Unasked;
import app.dateline.chronicle.Article;
import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Modality;
import app.dateline.question.Option;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.question.Task;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What several articles say of one thing about an event, each in one sound claim, and the word for it; `whole` where nobody
/// says more of it, be it a plan or a guess. The event is told by its title, so whoever names no person in it is left out.
record Sayings(Asking asking, String word, List<Claim> claims, boolean whole) {

    /// In order of event and attribute, wherever two articles speak or more.
    static List<Sayings> all(String recipe, Chronicle chronicle, Consumer<Unasked> unasked) {
        var teller = new Teller(chronicle);
        return chronicle.events().stream()
                .filter(e -> e.type() == Event.Type.EVENT && e.mergedInto().isEmpty())
                .filter(e -> e.status() == Event.Status.HAPPENED)
                .sorted(Comparator.comparing(Event::id))
                .flatMap(e ->
                        e.claims().stream()
                                .map(Claim::attribute)
                                .distinct()
                                .sorted()
                                .map(a ->
                                        new Asking(
                                                recipe, teller, e, a, Optional.empty(), unasked)))
                .flatMap(a -> of(a).stream())
                .toList();
    }

    private static Optional<Sayings> of(Asking asking) {
        var event = asking.event();
        var word = Spoken.of(asking.attribute());
        var all =
                event.claims(asking.attribute()).stream()
                        .filter(c -> c.modality() != Modality.DENIED)
                        .sorted(Comparator.comparing(Claim::id))
                        .toList();
        var claims =
                all.stream()
                        .filter(event::sound)
                        .filter(c ->
                                all.stream().filter(o -> o.article().equals(c.article())).count()
                                        == 1)
                        .filter(c -> knows(asking, c.article()))
                        .toList();
        if (word.isEmpty() || claims.size() < 2) {
            return Optional.empty();
        }
        var named =
                claims.stream()
                        .map(c -> asking.chronicle().article(c.article()).label())
                        .anyMatch(l -> Tokens.shared(l, event.title()));
        if (claims.stream()
                .map(c -> asking.teller().wording().words(c.value()))
                .anyMatch(event.title()::contains)) {
            return asking.none("its title says what an article states");
        }
        if (Ranks.in(event.title())) {
            return asking.none("its title holds a rank that not every article gives");
        }
        return named
                ? asking.none("its title holds the name of an article")
                : Optional.of(new Sayings(asking, word.get(), claims, claims.equals(all)));
    }

    /// Whether an article names every person whom the title names.
    private static boolean knows(Asking asking, ArticleId article) {
        var event = asking.event();
        var named =
                event.claims().stream()
                        .filter(c -> c.article().equals(article))
                        .flatMap(c -> Cast.actors(asking.chronicle(), c))
                        .collect(Collectors.toSet());
        return event.claims().stream()
                .flatMap(c -> Cast.actors(asking.chronicle(), c))
                .filter(Persons::person)
                .filter(p -> Tokens.name(event.title(), Persons.names(p)))
                .allMatch(named::contains);
    }

    Chronicle chronicle() {
        return asking.chronicle();
    }

    Article article(Claim claim) {
        return chronicle().article(claim.article());
    }

    /// Whether the one says what the other says, and more.
    boolean finer(Claim one, Claim other) {
        return chronicle().entails(one.value(), other.value())
                && !chronicle().entails(other.value(), one.value());
    }

    /// The claim that is finer than every other, where nobody says anything else of it.
    Optional<Claim> finest() {
        return claims.stream()
                .filter(_ -> whole)
                .filter(c -> claims.stream().allMatch(o -> o.equals(c) || finer(c, o)))
                .findFirst();
    }

    /// The articles that are known to say nothing of it.
    List<Article> silent() {
        return asking.event().silent().getOrDefault(asking.attribute(), List.of()).stream()
                .map(chronicle()::article)
                .toList();
    }

    /// Whether it can be asked which of three articles or more is most exact.
    boolean ranked() {
        return finest().isPresent() && claims.size() + silent().size() > 2;
    }

    /// A choice among answers that are the same for all its like.
    /// @param proof what the right one rests on
    /// @param against what refutes each of the others
    <A> Question choice(
            String id,
            String prompt,
            List<A> answers,
            A right,
            Function<A, String> words,
            List<ClaimId> proof,
            List<ClaimId> against) {
        var dealt = answers.stream().sorted(Hash.order(id + "/dealt", words)).toList();
        var options =
                dealt.stream()
                        .map(a ->
                                new Option(
                                        words.apply(a),
                                        a.equals(right) ? proof : List.of(),
                                        a.equals(right) ? List.of() : against,
                                        Optional.empty()))
                        .toList();
        return new Question(
                new QuestionId(id),
                asking.recipe(),
                new Prompt(prompt),
                new Task.ChooseOne(options, dealt.indexOf(right)),
                List.of(asking.fact()),
                Optional.empty(),
                OptionalDouble.empty());
    }
}
