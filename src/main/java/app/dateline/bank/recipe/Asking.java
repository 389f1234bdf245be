package app.dateline.bank.recipe;

import app.dateline.bank.Unasked;
import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Proposition;
import app.dateline.chronicle.Value;
import app.dateline.chronicle.Verdict;
import app.dateline.chronicle.Vocabulary;
import app.dateline.question.Fact;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.question.Task;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// One attribute of one event on its way to a question, plainly or by what one article states; and what is proved of it.
record Asking(
        String recipe,
        Teller teller,
        Event event,
        String attribute,
        Optional<ArticleId> source,
        Consumer<Unasked> unasked) {

    /// Asked plainly where the articles agree. Where they do not, or all that speak are mistaken, once for each article.
    static Stream<Asking> of(
            String recipe,
            Teller teller,
            Event event,
            String attribute,
            Consumer<Unasked> unasked) {
        var plain = new Asking(recipe, teller, event, attribute, Optional.empty(), unasked);
        var stating = event.claims(attribute).stream().filter(Claim::asserted).toList();
        if (stating.isEmpty()) {
            plain.none("no article asserts it");
        }
        return teller.plain(event, attribute).isPresent()
                ? Stream.of(plain)
                : stating.stream()
                        .map(Claim::article)
                        .distinct()
                        .map(a ->
                                new Asking(
                                        recipe, teller, event, attribute, Optional.of(a), unasked));
    }

    Chronicle chronicle() {
        return teller.chronicle();
    }

    /// The same, asked of what one article says.
    Asking by(ArticleId article) {
        return new Asking(recipe, teller, event, attribute, Optional.of(article), unasked);
    }

    /// The asserted claims a key may be taken from.
    List<Claim> claims() {
        return event.claims(attribute).stream()
                .filter(c ->
                        source.map(s -> c.asserted() && s.equals(c.article()))
                                .orElseGet(() -> event.sound(c)))
                .toList();
    }

    /// Whether one of the articles that speak was published in that year or later: before, nobody could say that it did not
    /// happen again. True where no date of publication is known.
    boolean toldAfter(int year) {
        var published =
                claims().stream()
                        .flatMap(c -> chronicle().article(c.article()).published().stream())
                        .flatMap(d -> d.latest().stream())
                        .toList();
        return published.isEmpty() || published.stream().anyMatch(d -> d.getYear() >= year);
    }

    /// The claims that make a value the key; empty where it is not supported.
    Optional<List<ClaimId>> support(Value value) {
        return verdict(value) instanceof Verdict.Supported supported
                ? Optional.of(ids(supported.by()))
                : Optional.empty();
    }

    /// The claims that rule a value out; empty where one leaves it open.
    Optional<List<ClaimId>> refutation(Value value) {
        return verdict(value) instanceof Verdict.Refuted refuted
                ? Optional.of(ids(refuted.by()))
                : Optional.empty();
    }

    private Verdict verdict(Value value) {
        var about = new Proposition(event.id(), attribute, value);
        return source.map(s -> chronicle().verdictIn(s, about))
                .orElseGet(() -> chronicle().verdict(about));
    }

    private static List<ClaimId> ids(List<Claim> claims) {
        return claims.stream().map(Claim::id).toList();
    }

    /// `recipe.event`, the attribute unless it is the date, and the article where it is asked by source.
    String id() {
        return recipe
                + "."
                + event.id()
                + (attribute.equals("date") ? "" : "." + attribute)
                + source.map(s -> "." + s).orElse("");
    }

    Fact fact() {
        return new Fact(event.id(), attribute, source);
    }

    /// The word for the blank.
    String slot() {
        return Optional.ofNullable(chronicle().vocabulary().attributes().get(attribute))
                .map(Vocabulary.Attribute::slot)
                .orElse(attribute);
    }

    /// Whether a claim speaks on the very thing asked.
    boolean about(Claim claim) {
        return claim.event().equals(event.id()) && claim.attribute().equals(attribute);
    }

    /// What a wrong option taken from a claim is true of: with its article where that one speaks on the very thing asked, or
    /// where the articles differ.
    Fact trueOf(Claim claim) {
        return new Fact(
                claim.event(),
                claim.attribute(),
                about(claim) || !agreed(claim) ? Optional.of(claim.article()) : Optional.empty());
    }

    private boolean agreed(Claim claim) {
        var said = new Proposition(claim.event(), claim.attribute(), claim.value());
        return chronicle().verdict(said) instanceof Verdict.Supported;
    }

    Question question(Prompt prompt, Task task) {
        return new Question(
                new QuestionId(id()),
                recipe,
                prompt,
                task,
                List.of(fact()),
                source,
                OptionalDouble.empty());
    }

    /// Nothing, with the reason told.
    <T> Optional<T> none(String reason) {
        unasked.accept(
                new Unasked(
                        event.id(),
                        recipe,
                        attribute,
                        source.map(s -> "by %s: ".formatted(chronicle().article(s).label()))
                                        .orElse("")
                                + reason));
        return Optional.empty();
    }
}
