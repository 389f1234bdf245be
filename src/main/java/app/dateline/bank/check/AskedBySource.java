package app.dateline.bank.check;

import app.dateline.chronicle.Article;
import app.dateline.chronicle.Event;
import java.util.List;
import java.util.stream.Stream;

/// Rule 2: where the articles disagree on the key, and for every thesis, one article is asked, or no article says what is not
/// right; the stem by source names that article and no other, by its title where its label shares a word with an answer.
final class AskedBySource implements Gate {

    @Override
    public String name() {
        return "disputed only by source";
    }

    @Override
    public Inspection inspect(Docket docket) {
        return Inspection.each(docket.allAsked(), AskedBySource::judge);
    }

    private static Stream<Finding> judge(Asked asked) {
        if (asked.ofArticles()) {
            return Stream.empty();
        }
        return asked.bySource() ? bySource(asked) : plain(asked);
    }

    private static Stream<Finding> plain(Asked asked) {
        var keys = asked.keys().stream().flatMap(k -> k.value().stream()).toList();
        var witnesses = asked.witnesses();
        var against =
                witnesses.sound().stream()
                        .filter(c -> keys.stream().allMatch(k -> witnesses.rulesOut(c, k)))
                        .toList();
        if (keys.stream().anyMatch(k -> !witnesses.stating(k).isEmpty()) && !against.isEmpty()) {
            return Stream.of(
                    asked.finding(
                            "the articles disagree on the key \"%s\" (against it: %s)"
                                    .formatted(
                                            asked.keyText(),
                                            against.stream().map(c -> c.id().value()).toList()),
                            "a question by source, or every value that is stated among the keys"));
        }
        return asked.event().type() == Event.Type.THESIS
                ? Stream.of(asked.finding("a thesis is asked as a fact", "a question by source"))
                : Stream.empty();
    }

    private static Stream<Finding> bySource(Asked asked) {
        var names = new ArticleNames(asked.docket());
        var stem = asked.question().prompt().text();
        var source = asked.question().source().orElseThrow();
        var named = names.in(stem);
        var right = asked.docket().articles().stream().filter(a -> a.id().equals(source)).toList();
        if (!named.equals(right)) {
            return Stream.of(
                    asked.finding(
                            "the stem names %s".formatted(labels(named)),
                            "%s and no other".formatted(labels(right))));
        }
        var label = Words.tokens(right.getFirst().label());
        var shared =
                Offered.in(asked.question().task()).stream()
                        .anyMatch(a -> Words.tokens(a).stream().anyMatch(label::contains));
        return (shared && !stem.contains(right.getFirst().title()))
                ? Stream.of(
                        asked.finding(
                                "the label \"%s\" shares a word with an answer"
                                        .formatted(right.getFirst().label()),
                                "the article named by its title"))
                : Stream.empty();
    }

    private static Object labels(List<Article> articles) {
        return articles.isEmpty() ? "no article" : articles.stream().map(Article::label).toList();
    }
}
