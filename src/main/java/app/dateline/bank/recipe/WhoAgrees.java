package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import app.dateline.bank.Unasked;
import app.dateline.chronicle.Article;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// "Which of these articles make this point?" of what several hold: right are all of those, wrong are the articles that are
/// known not to say it.
public final class WhoAgrees implements Recipe {
    private static final int FEWEST = 2;
    private static final int OPTIONS = 4;

    @Override
    public String id() {
        return "who-agrees";
    }

    @Override
    public List<Question> questions(Chronicle chronicle, Consumer<Unasked> unasked) {
        return Points.all(id(), chronicle, unasked).stream()
                .filter(Points::shared)
                .flatMap(p -> question(p).stream())
                .toList();
    }

    private static Optional<Question> question(Points point) {
        var right =
                point.holders().stream()
                        .map(a ->
                                new Option(
                                        name(point.asking().chronicle().article(a)),
                                        point.held(a).stream().map(Claim::id).toList(),
                                        List.of(),
                                        Optional.of(point.fact(a))))
                        .toList();
        var wrong =
                point.silent().stream()
                        .map(a -> new Option(name(a), List.of(), List.of(), Optional.empty()))
                        .toList();
        if (wrong.size() < FEWEST || right.size() + wrong.size() < OPTIONS) {
            return point.asking().none("too few articles are known to be silent on it");
        }
        var id = point.asking().id();
        var options = new ArrayList<>(Stream.concat(right.stream(), wrong.stream()).toList());
        options.sort(Hash.order(id + "/dealt", Option::text));
        var key = IntStream.range(0, options.size()).filter(i -> right.contains(options.get(i)));
        return Optional.of(
                new Question(
                        new QuestionId(id),
                        point.asking().recipe(),
                        new Prompt(
                                "Which of these articles make this point: “%s”?"
                                        .formatted(point.event().title())),
                        new Task.ChooseMany(options, key.boxed().toList()),
                        point.facts().toList(),
                        Optional.empty(),
                        OptionalDouble.empty()));
    }

    private static String name(Article article) {
        var label = article.label();
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }
}
