package app.dateline.bank;

import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.ClaimId;
import app.dateline.question.Fact;
import app.dateline.question.Option;
import app.dateline.question.Question;
import app.dateline.question.Refutation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Lets the questions of a bank share what is equal in them, such as the proofs and facts of an event that is offered again and
/// again, so that a bank of a million questions fits into memory.
record Shared(
        Firsts<String> texts,
        Firsts<List<ClaimId>> proofs,
        Firsts<Optional<Fact>> facts,
        Firsts<List<Fact>> asked,
        Firsts<Optional<Refutation>> rules,
        Firsts<Optional<ArticleId>> sources,
        Firsts<OptionalDouble> difficulties) {
    Shared() {
        this(
                new Firsts<>(),
                new Firsts<>(),
                new Firsts<>(),
                new Firsts<>(),
                new Firsts<>(),
                new Firsts<>(),
                new Firsts<>());
    }

    /// Of things that are equal, the one that came first.
    private record Firsts<T>(Map<T, T> known) {
        Firsts() {
            this(new HashMap<>());
        }

        T of(T thing) {
            return known.computeIfAbsent(thing, t -> t);
        }
    }

    /// An equal question.
    Question question(Question question) {
        return new Question(
                question.id(),
                question.recipe(),
                question.prompt(),
                question.task().withOptions(this::option),
                asked.of(question.facts()),
                sources.of(question.source()),
                difficulties.of(question.difficulty()));
    }

    private Option option(Option option) {
        return new Option(
                texts.of(option.text()),
                proofs.of(option.supportedBy()),
                proofs.of(option.refutedBy()),
                rules.of(option.refutation()),
                facts.of(option.trueOf()));
    }
}
