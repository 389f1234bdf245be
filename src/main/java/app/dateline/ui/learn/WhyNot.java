package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.bank.Edition;
import app.dateline.bank.Explanation;
import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Value;
import app.dateline.chronicle.Wording;
import app.dateline.question.Fact;
import app.dateline.question.Option;
import app.dateline.question.Question;
import java.util.List;
import java.util.stream.Stream;

/// Why an option is not the answer, in a sentence: what it is true of, what that article says instead, or who rules it out.
record WhyNot(Edition edition, Question question) {
    String of(Option option) {
        return option.trueOf()
                .map(fact -> trueOf(option, fact))
                .orElseGet(() ->
                        option.refutedBy().isEmpty()
                                ? say("feedback.silent", option.text())
                                : say("feedback.ruled-out", Wording.list(labels(option))));
    }

    private String trueOf(Option option, Fact fact) {
        if (!fact.event().equals(question.facts().getFirst().event())) {
            return elsewhere(option, fact);
        }
        var article = fact.article().orElseThrow();
        return names(article).anyMatch(option.text()::equalsIgnoreCase)
                ? say("feedback.it-says", Wording.list(said(option)))
                : say("feedback.other-source", label(article));
    }

    private String elsewhere(Option option, Fact fact) {
        var title = edition.chronicle().event(fact.event()).title();
        if (fact.attribute().equals("thesis")) {
            return say(
                    "feedback.argued-by",
                    Wording.list(
                            fact.article()
                                    .map(a -> List.of(label(a)))
                                    .orElseGet(() -> labels(option))));
        }
        if (option.text().startsWith(title + ": ")) {
            return say("feedback.both-true", Wording.list(said(option)));
        }
        if (option.text().equals(title)
                && claims(option).anyMatch(c -> !c.attribute().equals(fact.attribute()))) {
            return say("feedback.placed", Wording.list(said(option)));
        }
        if (option.text().equals(title)) {
            return say(
                    "feedback.dated",
                    Wording.list(words(Explanation.said(edition.chronicle(), fact))));
        }
        var known =
                fact.attribute().equals("date")
                        ? time(option, title)
                        : say("feedback.true-of", title);
        return fact.article().map(a -> say("feedback.by-article", known, label(a))).orElse(known);
    }

    /// Options are years or months.
    private static String time(Option option, String title) {
        return option.text().matches("\\d{4}")
                ? say("feedback.year-of", title)
                : say("feedback.month-of", title);
    }

    private List<String> said(Option option) {
        return words(claims(option).map(Claim::value));
    }

    private List<String> words(Stream<Value> values) {
        var wording = new Wording(edition.chronicle());
        return values.map(wording::words).distinct().toList();
    }

    private List<String> labels(Option option) {
        return claims(option).map(Claim::article).distinct().map(this::label).toList();
    }

    private Stream<Claim> claims(Option option) {
        return option.refutedBy().stream().map(edition.chronicle()::claim);
    }

    private Stream<String> names(ArticleId id) {
        var article = edition.chronicle().article(id);
        return Stream.of(article.label(), article.title());
    }

    private String label(ArticleId article) {
        return edition.chronicle().article(article).label();
    }
}
