package app.dateline;

import app.dateline.chronicle.Article;
import app.dateline.chronicle.Lines;
import app.dateline.chronicle.Span;
import app.dateline.exchange.ArticleFolder;
import app.dateline.exchange.ArticleText;
import app.dateline.exchange.BankFiles;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;

/// Says where words stand in an article, in the form a claim takes it; for whoever adds one. Of the bank only its list of
/// articles is read, so that it helps while the rest is half written.
final class DataFind implements Command {

    @Override
    public String words() {
        return "data find";
    }

    @Override
    public String arguments() {
        return "DIR --articles FOLDER ARTICLE WORDS…";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var given = WithArticles.of(this, arguments, err);
        if (given.isEmpty()) {
            return Commands.WRONG_CALL;
        }
        var rest = given.get().rest();
        var words = rest.stream().skip(1).collect(Collectors.joining(" "));
        if (words.isBlank()) {
            return Commands.usage(this, err);
        }
        var articles = BankFiles.articles(BankFiles.in(given.get().bank()));
        var article =
                articles.stream().filter(a -> a.id().value().equals(rest.getFirst())).toList();
        if (article.isEmpty()) {
            err.printf(
                    "There is no article \"%s\"; articles.json lists %s%n",
                    rest.getFirst(), articles.stream().map(Article::id).toList());
            return Commands.WRONG_CALL;
        }
        var text = ArticleFolder.read(given.get().articles(), article).values().iterator().next();
        var places = text.places(words);
        if (places.isEmpty()) {
            err.printf(
                    "\"%s\" stands nowhere in %s; capitals, dashes and quotes must be those of the text%n",
                    words, rest.getFirst());
            return 1;
        }
        places.forEach(p -> out.println(json(p, text)));
        return 0;
    }

    private static String json(Span span, ArticleText text) {
        Lines lines = text.lines(span);
        return "\"at\": [[%d, %d]], \"lines\": [[%d, %d]]"
                .formatted(span.start(), span.end(), lines.first(), lines.last());
    }
}
