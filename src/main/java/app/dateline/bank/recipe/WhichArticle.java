package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import app.dateline.chronicle.Article;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Proposition;
import app.dateline.chronicle.Verdict;
import app.dateline.chronicle.Vocabulary;
import app.dateline.question.Fact;
import app.dateline.question.Option;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.question.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/// "Which article says so?" of a value that one article alone states, while the others say otherwise or are listed as silent.
public final class WhichArticle implements Recipe {
    private static final int OPTIONS = 4;
    private static final int FEWEST = 3;

    @Override
    public String id() {
        return "which-article";
    }

    @Override
    public List<Question> questions(Chronicle chronicle) {
        var teller = new Teller(chronicle);
        return chronicle.events().stream()
                .flatMap(e ->
                        e.claims().stream()
                                .filter(Claim::asserted)
                                .filter(c -> single(chronicle, c))
                                .flatMap(c -> question(teller, e, c).stream()))
                .toList();
    }

    private static boolean single(Chronicle chronicle, Claim claim) {
        return Optional.ofNullable(chronicle.vocabulary().attributes().get(claim.attribute()))
                .filter(a -> !a.many() && a.type() != Vocabulary.ValueType.LIST)
                .isPresent();
    }

    private Optional<Question> question(Teller teller, Event event, Claim claim) {
        var chronicle = teller.chronicle();
        var about = new Proposition(event.id(), claim.attribute(), claim.value());
        var told = teller.told(event, "", "");
        var says =
                Optional.ofNullable(chronicle.vocabulary().attributes().get(claim.attribute()))
                        .map(Vocabulary.Attribute::says)
                        .orElse("");
        if (told.isEmpty() || event.telling().contains("{" + claim.attribute() + "}")) {
            return Optional.empty();
        }
        var id = "%s.%s.%s.%s".formatted(id(), event.id(), claim.attribute(), claim.article());
        var wrong =
                chronicle.articles().stream()
                        .filter(a -> !a.id().equals(claim.article()))
                        .flatMap(a -> wrong(chronicle, event, about, a).stream())
                        .sorted(
                                Comparator.comparing((Option o) -> o.refutedBy().isEmpty())
                                        .thenComparing(Hash.order(id, Option::text)))
                        .limit(OPTIONS - 1L)
                        .toList();
        // An option that only is silent shows nothing of a disagreement: at least one must say
        // otherwise.
        if (wrong.size() + 1 < FEWEST || wrong.getFirst().refutedBy().isEmpty()) {
            return Optional.empty();
        }
        var options = new ArrayList<>(wrong);
        var label = name(chronicle.article(claim.article()));
        options.add(new Option(label, List.of(claim.id()), List.of(), Optional.empty()));
        options.sort(Hash.order(id, Option::text));
        var statement = says.replace("{value}", teller.wording().words(claim.value()));
        var prompt =
                "%s; which article %s?".formatted(sentence(told.get()), sentence(lower(statement)));
        return Optional.of(
                new Question(
                        new QuestionId(id),
                        id(),
                        new Prompt(prompt),
                        new Task.ChooseOne(
                                options,
                                options.stream().map(Option::text).toList().indexOf(label)),
                        List.of(
                                new Fact(
                                        event.id(),
                                        claim.attribute(),
                                        Optional.of(claim.article()))),
                        Optional.of(claim.article()),
                        OptionalDouble.empty()));
    }

    private static Optional<Option> wrong(
            Chronicle chronicle, Event event, Proposition about, Article article) {
        if (event.silent().getOrDefault(about.attribute(), List.of()).contains(article.id())) {
            return Optional.of(new Option(name(article), List.of(), List.of(), Optional.empty()));
        }
        return chronicle.verdictIn(article.id(), about) instanceof Verdict.Refuted refuted
                ? Optional.of(
                        new Option(
                                name(article),
                                List.of(),
                                refuted.by().stream().map(Claim::id).toList(),
                                Optional.of(
                                        new Fact(
                                                event.id(),
                                                about.attribute(),
                                                Optional.of(article.id())))))
                : Optional.empty();
    }

    private static String name(Article article) {
        return Character.toUpperCase(article.label().charAt(0)) + article.label().substring(1);
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
