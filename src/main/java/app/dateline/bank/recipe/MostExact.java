package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import app.dateline.bank.Unasked;
import app.dateline.chronicle.Article;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.question.Fact;
import app.dateline.question.Option;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// "Which article gives the most exact date for this?": its claim says what each of the others says, and more; an article that is
/// known to say nothing of it is a wrong answer too.
public final class MostExact implements Recipe {
    private static final int WRONG = 3;

    @Override
    public String id() {
        return "most-exact";
    }

    @Override
    public List<Question> questions(Chronicle chronicle, Consumer<Unasked> unasked) {
        return Sayings.all(id(), chronicle, unasked).stream()
                .flatMap(s -> question(s).stream())
                .toList();
    }

    private static Optional<Question> question(Sayings sayings) {
        var key = sayings.finest();
        if (key.isEmpty() || !sayings.ranked()) {
            return sayings.asking().none("no article is more exact than two others");
        }
        var asking = sayings.asking().by(key.get().article());
        var coarser = sayings.claims().stream().filter(c -> !c.equals(key.get()));
        var wrong =
                Stream.concat(
                                coarser.map(c -> less(sayings, c)),
                                sayings.silent().stream()
                                        .map(a ->
                                                new Option(
                                                        name(a),
                                                        List.of(),
                                                        List.of(),
                                                        Optional.empty())))
                        .limit(WRONG)
                        .toList();
        var right =
                new Option(
                        name(sayings.article(key.get())),
                        List.of(key.get().id()),
                        List.of(),
                        Optional.empty());
        var options = new ArrayList<>(Stream.concat(Stream.of(right), wrong.stream()).toList());
        options.sort(Hash.order(asking.id() + "/dealt", Option::text));
        return Optional.of(
                asking.question(
                        new Prompt(
                                "Which article gives the most exact %s for “%s”?"
                                        .formatted(sayings.word(), asking.event().title())),
                        new Task.ChooseOne(options, options.indexOf(right))));
    }

    private static Option less(Sayings sayings, Claim claim) {
        return new Option(
                name(sayings.article(claim)),
                List.of(),
                List.of(claim.id()),
                Optional.of(
                        new Fact(claim.event(), claim.attribute(), Optional.of(claim.article()))));
    }

    private static String name(Article article) {
        var label = article.label();
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }
}
