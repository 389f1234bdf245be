package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import app.dateline.bank.Unasked;
import app.dateline.chronicle.Article;
import app.dateline.chronicle.Chronicle;
import app.dateline.question.Option;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.question.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// "On which of these do A and B disagree?": the key is what the two cannot both be right on, the others what both state
/// alike, each put as a question on an event.
public final class ArticlesDisagree implements Recipe {
    private static final int WRONG = 3;
    private static final int FEWEST = 2;

    @Override
    public String id() {
        return "articles-disagree";
    }

    @Override
    public List<Question> questions(Chronicle chronicle, Consumer<Unasked> unasked) {
        var articles =
                chronicle.articles().stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
        var teller = new Teller(chronicle);
        return articles.stream()
                .flatMap(a ->
                        articles.stream()
                                .filter(b -> a.id().compareTo(b.id()) < 0)
                                .flatMap(b -> between(teller, a, b, unasked)))
                .toList();
    }

    private Stream<Question> between(
            Teller teller, Article one, Article other, Consumer<Unasked> unasked) {
        var matters = BothSay.all(teller.chronicle(), one.id(), other.id());
        var alike = Ring.of(matters.stream().filter(BothSay::alike).toList(), BothSay::text);
        return matters.stream()
                .filter(BothSay::apart)
                .flatMap(key -> {
                    var asking =
                            new Asking(
                                    id(),
                                    teller,
                                    key.event(),
                                    key.attribute(),
                                    Optional.empty(),
                                    unasked);
                    return question(asking, key, alike, one, other).stream();
                });
    }

    private static Optional<Question> question(
            Asking asking, BothSay key, Ring<BothSay> alike, Article one, Article other) {
        var id =
                "%s.%s.%s.%s.%s"
                        .formatted(
                                asking.recipe(),
                                key.event().id(),
                                key.attribute(),
                                one.id(),
                                other.id());
        var wrong =
                alike.next(id).stream()
                        .filter(m -> !m.event().equals(key.event()))
                        .sorted(Hash.order(id, BothSay::text))
                        .limit(WRONG)
                        .toList();
        if (wrong.size() < FEWEST) {
            return asking.none("the two articles state too little alike");
        }
        var right = new Option(key.text(), key.claims(), List.of(), Optional.of(key.fact()));
        var options = new ArrayList<Option>(List.of(right));
        wrong.forEach(m ->
                options.add(new Option(m.text(), List.of(), m.claims(), Optional.of(m.fact()))));
        options.sort(Hash.order(id + "/dealt", Option::text));
        var prompt =
                "On which of these do %s and %s disagree?".formatted(one.label(), other.label());
        return Optional.of(
                new Question(
                        new QuestionId(id),
                        asking.recipe(),
                        new Prompt(prompt),
                        new Task.ChooseOne(options, options.indexOf(right)),
                        List.of(key.fact()),
                        Optional.empty(),
                        OptionalDouble.empty()));
    }
}
