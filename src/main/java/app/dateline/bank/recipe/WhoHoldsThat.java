package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import app.dateline.bank.Unasked;
import app.dateline.chronicle.Article;
import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.ClaimId;
import app.dateline.question.Fact;
import app.dateline.question.Option;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// "Which article says that …?" of a thesis, motive or recommendation. Wrong are the articles that are known to be silent
/// on it, or that contradict it; who holds it too is no option. The wrong ones are drawn as the holders of other theses, so
/// that an article is offered the oftener the more it argues, and one that argues little seldom.
public final class WhoHoldsThat implements Recipe {
    private static final int WRONG = 2;
    private static final int LONGEST = 30;

    @Override
    public String id() {
        return "who-holds-that";
    }

    @Override
    public List<Question> questions(Chronicle chronicle, Consumer<Unasked> unasked) {
        var teller = new Teller(chronicle);
        var views = View.all(chronicle);
        var ring = Ring.of(views, v -> v.event().id().value());
        return views.stream()
                .filter(View::byArticle)
                .flatMap(v ->
                        question(
                                v,
                                ring,
                                new Asking(
                                        id(),
                                        teller,
                                        v.event(),
                                        View.THESIS,
                                        Optional.of(v.claim().article()),
                                        unasked))
                                .stream())
                .toList();
    }

    private static Optional<Question> question(View view, Ring<View> ring, Asking asking) {
        var wrong =
                drawn(view, ring, asking)
                        .flatMap(a -> wrong(view, a).stream())
                        .sorted(Comparator.comparing((Option o) -> o.refutedBy().isEmpty()))
                        .limit(WRONG)
                        .toList();
        if (wrong.size() < WRONG) {
            return asking.none("fewer than three articles are known to hold it or to be silent");
        }
        var prompt = "Which article %s that %s?".formatted(verb(view), view.words());
        if (Tokens.of(prompt).size() > LONGEST) {
            return asking.none("it takes more than %d words".formatted(LONGEST));
        }
        var key =
                new Option(
                        name(view.holder()),
                        List.of(view.claim().id()),
                        List.of(),
                        Optional.empty());
        var options = new ArrayList<>(Stream.concat(Stream.of(key), wrong.stream()).toList());
        options.sort(Hash.order(asking.id(), Option::text));
        return Optional.of(
                asking.question(
                        new Prompt(prompt), new Task.ChooseOne(options, options.indexOf(key))));
    }

    /// The holders of other theses as the hash deals these, then those that hold none.
    private static Stream<Article> drawn(View view, Ring<View> ring, Asking asking) {
        var holders =
                ring.next(asking.id()).stream()
                        .sorted(Hash.order(asking.id(), v -> v.event().id().value()))
                        .map(View::holder);
        return Stream.concat(holders, view.chronicle().articles().stream())
                .filter(a -> !a.equals(view.holder()))
                .distinct();
    }

    private static String verb(View view) {
        return view.recommended() ? "recommends" : "says";
    }

    private static Optional<Option> wrong(View view, Article article) {
        return view.against(article.id())
                .map(by ->
                        new Option(name(article), List.of(), by, trueOf(view, article.id(), by)));
    }

    private static Optional<Fact> trueOf(View view, ArticleId article, List<ClaimId> by) {
        return by.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fact(view.event().id(), View.THESIS, Optional.of(article)));
    }

    private static String name(Article article) {
        var label = article.label();
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }
}
