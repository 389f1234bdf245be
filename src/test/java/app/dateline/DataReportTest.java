package app.dateline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.exchange.BankFiles;
import app.dateline.exchange.Canal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class DataReportTest {
    @TempDir Path bank;
    @TempDir Path texts;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void lay() throws IOException {
        for (var file : Canal.files().entrySet()) {
            Files.writeString(bank.resolve(file.getKey()), file.getValue());
        }
        Files.writeString(
                bank.resolve(BankFiles.READING), Canal.text("canal/" + BankFiles.READING));
        for (var name : List.of("ledger.txt", "review.txt")) {
            Files.writeString(texts.resolve(name), Canal.text("canal-texts/" + name));
        }
    }

    @Test
    void everyArticleHasARowWithWhatWasTakenAndWhatWasLeft() {
        check();
        assertThat(report(bank.toString())).isZero();
        assertThat(text().lines().map(l -> l.strip().replaceAll(" +", " ")))
                .startsWith(
                        "article sentences claims left heading caption note page framing repeats vague aside")
                .anyMatch(l -> l.matches("ledger \\d+ 25 4 1 0 1 0 1 1 0 0"))
                .anyMatch(l -> l.matches("review \\d+ 9 2 1 0 0 0 0 0 0 1"));
    }

    @Test
    void noLineIsWiderThanAHundredColumns() {
        check();
        report(bank.toString());
        report(Path.of("questions", "russia-pakistan").toString());
        assertThat(text().lines()).allSatisfy(l -> assertThat(l).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void whatIsNotKnownIsADashInTheTextAndLeftOutOfTheJson() throws IOException {
        Files.delete(bank.resolve(BankFiles.READING));
        report(bank.toString());
        assertThat(text()).containsPattern("ledger +- +25 +- +- +- ");
        out.reset();
        report(bank.toString(), "--json");
        assertThat(JsonMapper.builder().build().readTree(text()).path("articles").path("ledger"))
                .hasToString("{\"claims\":25}");
    }

    @Test
    void theSentencesOfAnotherTextAreNotCounted() throws IOException {
        check();
        var articles = bank.resolve("articles.json");
        Files.writeString(
                articles,
                Files.readString(articles)
                        .replaceFirst("\"sha256\": \"[0-9a-f]{4}", "\"sha256\": \"0000"));
        report(bank.toString());
        assertThat(text()).containsPattern("ledger +- +25").containsPattern("review +\\d+ +9");
    }

    @Test
    void theJsonHoldsTheSameCounts() {
        check();
        report("--json", bank.toString());
        var json = JsonMapper.builder().build().readTree(text());
        var ledger = json.path("articles").path("ledger");
        assertThat(ledger.path("sentences").asInt()).isPositive();
        assertThat(ledger.path("left").path("framing").asInt()).isEqualTo(1);
        assertThat(json.path("in all").path("claims").asInt()).isEqualTo(34);
        assertThat(json.path("disagreements by sort").path("refinement").asInt()).isEqualTo(6);
    }

    @Test
    void aFolderThatIsNoneAndAWrongCallAreAnswered() {
        assertThat(report(bank.resolve("none").toString())).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("events.json").contains("no such file");
        assertThat(report()).isEqualTo(2);
        assertThat(report(bank.toString(), "--jsn")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("Usage: data report DIR [--json]");
    }

    private void check() {
        assertThat(
                        new DataCheck(Clock.systemUTC())
                                .run(
                                        List.of(bank.toString(), "--articles", texts.toString()),
                                        new PrintStream(new ByteArrayOutputStream(), true, UTF_8),
                                        new PrintStream(err, true, UTF_8)))
                .as(err.toString(UTF_8))
                .isZero();
    }

    private int report(String... arguments) {
        var words = new ArrayList<>(List.of("data", "report"));
        words.addAll(List.of(arguments));
        return Commands.run(
                words, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }

    private String text() {
        return out.toString(UTF_8);
    }
}
