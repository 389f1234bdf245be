package app.dateline.service;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.SouthPole;
import app.dateline.chronicle.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleTextsTest {

    @Test
    void theTextsOfAFolderAreThoseOfItsArticles() {
        var chronicle = SouthPole.chronicle();
        assertThat(new ArticleTexts(SouthPole.TEXTS.toString()).of(chronicle))
                .containsOnlyKeys(chronicle.articles().stream().map(Article::id).toList());
    }

    @Test
    void withoutAFolderOrATextOrWithAnotherTextThereIsNothingAndNoFault(@TempDir Path folder)
            throws IOException {
        var chronicle = SouthPole.chronicle();
        assertThat(new ArticleTexts("").of(chronicle)).isEmpty();
        assertThat(new ArticleTexts(folder.resolve("none").toString()).of(chronicle)).isEmpty();
        var first = chronicle.articles().getFirst();
        Files.writeString(folder.resolve(first.textFile()), "Another text.");
        assertThat(new ArticleTexts(folder.toString()).of(chronicle)).isEmpty();
        Files.copy(
                SouthPole.TEXTS.resolve(first.textFile()),
                folder.resolve(first.textFile()),
                StandardCopyOption.REPLACE_EXISTING);
        assertThat(new ArticleTexts(folder.toString()).of(chronicle)).containsOnlyKeys(first.id());
    }
}
