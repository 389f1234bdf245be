package app.dateline.service;

import app.dateline.chronicle.Article;
import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Chronicle;
import app.dateline.exchange.ArticleFolder;
import app.dateline.exchange.ArticleText;
import app.dateline.exchange.BankFaults;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The texts of articles that whoever runs the server has in a folder of their own: they are no part of a bank. Only the very text that
/// was read counts, which its hash tells.
@Component
class ArticleTexts {
    private static final Logger LOG = LoggerFactory.getLogger(ArticleTexts.class);

    private final Optional<Path> folder;
    private final Map<String, ArticleText> read = new ConcurrentHashMap<>();
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    /// @param folder its path; empty where there is none
    ArticleTexts(@Value("${dateline.articles:}") String folder) {
        this.folder = folder.isBlank() ? Optional.empty() : Optional.of(Path.of(folder));
    }

    /// Those of a bank that are at hand.
    Map<ArticleId, ArticleText> of(Chronicle chronicle) {
        var texts = new HashMap<ArticleId, ArticleText>();
        folder.ifPresent(f ->
                chronicle
                        .articles()
                        .forEach(a -> text(f, a).ifPresent(text -> texts.put(a.id(), text))));
        return texts;
    }

    private Optional<ArticleText> text(Path folder, Article article) {
        var held = read.get(article.textSha256());
        if (held != null) {
            return Optional.of(held);
        }
        try {
            var text = ArticleFolder.read(folder, List.of(article)).get(article.id());
            if (text != null) {
                read.put(article.textSha256(), text);
            }
            return Optional.ofNullable(text);
        } catch (BankFaults e) {
            if (told.add(article.textSha256())) {
                LOG.warn(
                        "Nothing is held against the text of {}: {}", article.id(), e.getMessage());
            }
            return Optional.empty();
        }
    }
}
