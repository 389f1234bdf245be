package app.dateline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.exchange.Canal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFindTest {
    @TempDir Path bank;
    @TempDir Path texts;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void lay() throws IOException {
        for (var file : Canal.files().entrySet()) {
            Files.writeString(bank.resolve(file.getKey()), file.getValue());
        }
        for (var name : List.of("ledger.txt", "review.txt")) {
            Files.writeString(texts.resolve(name), Canal.text("canal-texts/" + name));
        }
    }

    @Test
    void everyPlaceIsGivenAsAClaimTakesIt() {
        assertThat(find("ledger", "the surveyor")).isZero();
        assertThat(out.toString(UTF_8).lines())
                .containsExactly(
                        "\"at\": [[113, 125]], \"lines\": [[4, 4]]",
                        "\"at\": [[465, 477]], \"lines\": [[10, 10]]",
                        "\"at\": [[877, 889]], \"lines\": [[16, 16]]");
    }

    @Test
    void aLineBreakCountsAsABlankAndWordsNeedNoQuotes() {
        assertThat(find("ledger", "opened", "on 15", "June")).isZero();
        assertThat(out.toString(UTF_8).strip())
                .isEqualTo("\"at\": [[505, 522]], \"lines\": [[10, 11]]");
    }

    @Test
    void wordsThatDoNotStandThereEndWithOne() {
        assertThat(find("ledger", "The Surveyor")).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("\"The Surveyor\" stands nowhere in ledger");
        assertThat(find("ledger", "(.*)")).isEqualTo(1);
        assertThat(out.toString(UTF_8)).isEmpty();
    }

    @Test
    void anArticleThatIsNotListedIsAnsweredWithThoseThatAre() {
        assertThat(find("journal", "canal")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("\"journal\"").contains("[ledger, review]");
    }

    @Test
    void onlyTheListOfArticlesMustBeInOrder() throws IOException {
        Files.writeString(bank.resolve("events.json"), "half writ");
        Files.delete(texts.resolve("review.txt"));
        assertThat(find("ledger", "canal")).isZero();
        Files.writeString(bank.resolve("articles.json"), "half writ");
        assertThat(find("ledger", "canal")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("articles.json");
    }

    @Test
    void withoutWordsOrFolderTheCommandSaysHowItIsCalled() {
        assertThat(find("ledger")).isEqualTo(2);
        assertThat(find("ledger", " ")).isEqualTo(2);
        assertThat(run(bank.toString(), "ledger", "canal")).isEqualTo(2);
        assertThat(run(bank.toString(), "ledger", "canal", "--articles")).isEqualTo(2);
        assertThat(err.toString(UTF_8).lines().filter(l -> l.startsWith("Usage: data find DIR")))
                .hasSize(4);
        assertThat(run(bank.toString(), "--articles", texts + "/none", "ledger", "canal"))
                .isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("There is no folder");
    }

    private int find(String article, String... words) {
        var arguments =
                new ArrayList<>(List.of(bank.toString(), "--articles", texts.toString(), article));
        arguments.addAll(List.of(words));
        return run(arguments.toArray(String[]::new));
    }

    private int run(String... arguments) {
        var all = new ArrayList<>(List.of("data", "find"));
        all.addAll(List.of(arguments));
        return Commands.run(
                all, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }
}
