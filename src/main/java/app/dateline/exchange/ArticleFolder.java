package app.dateline.exchange;

import app.dateline.chronicle.Article;
import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Chronicle;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A folder with the texts of a bank's articles, each held against the SHA-256 that articles.json gives.
public final class ArticleFolder {
    private static final long LONGEST = 16L << 20;

    private ArticleFolder() {}

    /// The text of every article.
    /// @throws BankFaults where one is missing, is not UTF-8 or is another text
    public static Map<ArticleId, ArticleText> read(Path folder, Chronicle chronicle) {
        return read(folder, chronicle.articles());
    }

    /// The text of each of these articles.
    /// @throws BankFaults where one is missing, is not UTF-8 or is another text
    public static Map<ArticleId, ArticleText> read(Path folder, List<Article> articles) {
        var texts = new LinkedHashMap<ArticleId, ArticleText>();
        var faults = new ArrayList<Fault>();
        for (var article : articles) {
            read(folder, article, texts, faults);
        }
        if (!faults.isEmpty()) {
            throw new BankFaults(faults);
        }
        return texts;
    }

    private static void read(
            Path folder, Article article, Map<ArticleId, ArticleText> texts, List<Fault> faults) {
        var file = folder.resolve(article.textFile()).normalize();
        try {
            if (!folder.normalize().equals(file.getParent())) {
                faults.add(fault(article, "a path", "the name of a file in the folder"));
            } else if (!Files.isRegularFile(file)) {
                faults.add(fault(article, "no such file in " + folder, "the text of the article"));
            } else if (Files.size(file) > LONGEST) {
                faults.add(fault(article, "a file of over 16 MB", "the text of one article"));
            } else {
                var text = ArticleText.of(Files.readAllBytes(file));
                if (text.sha256().equals(article.textSha256())) {
                    texts.put(article.id(), text);
                } else {
                    faults.add(
                            fault(
                                    article,
                                    "SHA-256 " + text.sha256(),
                                    article.textSha256() + ", the text that was read"));
                }
            }
        } catch (CharacterCodingException e) {
            faults.add(fault(article, "bytes that are no UTF-8", "a UTF-8 text"));
        } catch (IOException e) {
            faults.add(fault(article, String.valueOf(e.getMessage()), "a file that can be read"));
        }
    }

    private static Fault fault(Article article, String found, String wanted) {
        return new Fault(
                "articles.json",
                "%s (text %s)".formatted(article.id(), article.textFile()),
                found,
                wanted);
    }
}
