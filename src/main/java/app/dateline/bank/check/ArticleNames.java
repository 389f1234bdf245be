package app.dateline.bank.check;

import app.dateline.chronicle.Article;
import java.util.List;
import java.util.stream.Stream;

/// Which articles a text names, by label, title or author. A label within the name of an actor ("Khan" in "Imran Khan") names
/// no article.
record ArticleNames(Docket docket) {

    List<Article> in(String text) {
        var titles = docket.articles().stream().map(Article::title).toList();
        var actors =
                docket.actors().stream()
                        .flatMap(a -> Stream.concat(Stream.of(a.name()), a.spellings().stream()))
                        .filter(n -> n.contains(" "))
                        .toList();
        var rest = Words.without(Words.without(text, titles), actors);
        return docket.articles().stream()
                .filter(a ->
                        text.contains(a.title())
                                || Words.stands(a.label(), rest)
                                || Words.stands(capital(a.label()), rest)
                                || a.authors().stream().anyMatch(n -> Words.stands(n, text)))
                .toList();
    }

    private static String capital(String label) {
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }
}
