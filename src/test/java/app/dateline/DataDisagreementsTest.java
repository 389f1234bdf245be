package app.dateline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.exchange.Canal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDisagreementsTest {
    @TempDir Path bank;
    @TempDir Path pages;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void lay() throws IOException {
        for (var file : Canal.files().entrySet()) {
            Files.writeString(bank.resolve(file.getKey()), file.getValue());
        }
        assertThat(run("bank", "generate", bank.toString())).isZero();
    }

    @Test
    void thePageIsWrittenIntoTheFile() throws IOException {
        var file = pages.resolve("page.md");
        assertThat(disagreements(bank, file)).isZero();
        assertThat(Files.readString(file))
                .startsWith("# Where the articles disagree")
                .contains("#### The canal society is founded: date");
    }

    @Test
    void aFolderThatIsNoneIsNamedAndNothingIsWritten() throws IOException {
        assertThat(disagreements(bank.resolve("none"), pages.resolve("page.md"))).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("events.json").contains("no such file");
        assertThat(pages).isEmptyDirectory();
    }

    @Test
    void aFileThatCannotBeWrittenIsNamedAndLeavesNothingBehind() {
        assertThat(disagreements(bank, pages.resolve("none").resolve("page.md"))).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("page.md").contains("no folder");
        assertThat(disagreements(bank, pages)).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("found a folder");
        assertThat(pages).isEmptyDirectory();
    }

    @Test
    void aBankOfOtherDataIsRefused() throws IOException {
        var events = bank.resolve("events.json");
        Files.writeString(
                events, Files.readString(events).replace("The house burns", "A house burns"));
        assertThat(disagreements(bank, pages.resolve("page.md"))).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("bank.json").contains("bank generate DIR");
    }

    @Test
    void aBankThatIsNotMadeIsAskedFor() throws IOException {
        Files.delete(bank.resolve("bank.json"));
        assertThat(disagreements(bank, pages.resolve("page.md"))).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("bank.json").contains("bank generate DIR");
    }

    @Test
    void aWrongCallIsAnsweredWithTheRightOne() {
        assertThat(run("data", "disagreements", bank.toString())).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("Usage: data disagreements DIR FILE");
    }

    private int disagreements(Path folder, Path file) {
        return run("data", "disagreements", folder.toString(), file.toString());
    }

    private int run(String... words) {
        var out = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
        return Commands.run(List.of(words), out, new PrintStream(err, true, UTF_8));
    }
}
