package app.dateline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.SouthPole;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BankCheckCommandTest {
    private static final String REVISION = "made from these data";

    @TempDir Path bank;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void lay() throws IOException {
        for (var file : SouthPole.files().entrySet()) {
            Files.writeString(bank.resolve(file.getKey()), file.getValue());
        }
    }

    /// Changes the data under the bank, so that one gate fails.
    private void edit() throws IOException {
        var articles = bank.resolve("articles.json");
        Files.writeString(articles, Files.readString(articles) + "\n");
    }

    private int run(String... arguments) {
        return Commands.run(
                List.of(arguments),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8));
    }

    private String text() {
        return out.toString(UTF_8);
    }

    private JsonNode gate(String name) {
        return JsonMapper.builder()
                .build()
                .readTree(text())
                .get("gates")
                .valueStream()
                .filter(g -> g.get("gate").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyGateHasALineWithItsFigureLimitAndVerdict() {
        assertThat(run("bank", "check", bank.toString())).isZero();
        assertThat(text().lines().map(l -> l.strip().replaceAll(" +", " ")))
                .startsWith("gate checked figure limit verdict")
                .contains(REVISION + " 1 0 faults 0 pass")
                .endsWith("The bank passes.");
    }

    @Test
    void aFailedGateIsToldWithItsFaultAndEndsTheCommandAsFailed() throws IOException {
        edit();
        assertThat(run("bank", "check", bank.toString())).isEqualTo(1);
        assertThat(text().lines().map(l -> l.strip().replaceAll(" +", " ")))
                .contains(REVISION + " 1 1 fault 0 FAIL")
                .anyMatch(l -> l.startsWith("bank: ") && l.contains("; wanted: "))
                .endsWith("1 fault.");
    }

    @Test
    void asJsonEveryGateHasItsFigureLimitVerdictAndFaults() throws IOException {
        edit();
        assertThat(run("bank", "check", bank.toString(), "--json")).isEqualTo(1);
        assertThat(JsonMapper.builder().build().readTree(text()).get("passed").asBoolean())
                .isFalse();
        var failed = gate(REVISION);
        assertThat(failed.propertyNames())
                .containsExactly(
                        "gate", "checked", "figure", "limit", "passed", "faults", "remarks");
        assertThat(failed.get("figure").asString()).isEqualTo("1 fault");
        assertThat(failed.get("limit").asString()).isEqualTo("0");
        assertThat(failed.get("passed").asBoolean()).isFalse();
        assertThat(failed.get("faults").get(0).propertyNames())
                .containsExactly("about", "wrong", "right");
        assertThat(gate("well worded").get("passed").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--json", "DIR DIR", "DIR --jsno", "DIR --json --all"})
    void wrongArgumentsGiveTheUsage(String arguments) {
        var words = ("bank check " + arguments).strip().split(" ");
        assertThat(run(words)).isEqualTo(Commands.WRONG_CALL);
        assertThat(err.toString(UTF_8)).isEqualTo("Usage: bank check DIR [--json | --all]\n");
        assertThat(text()).isEmpty();
    }
}
