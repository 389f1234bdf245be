package app.dateline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BankShowTest {
    private static final String BANK = Path.of("questions", "russia-pakistan").toString();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return Commands.run(
                List.of(arguments),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8));
    }

    /// The ids of the questions shown, which alone stand at the beginning of a line.
    private Stream<String> shown() {
        return out.toString(UTF_8).lines().filter(l -> l.matches("[a-z].*"));
    }

    @Test
    void aQuestionIsShownWithWhatStatesItsKeyAndWhatRefutesEachWrongOption() {
        assertThat(run("bank", "draw", BANK, "1", "40")).isZero();
        assertThat(out.toString(UTF_8))
                .contains("stated: ", "refuted, one value", "against: ", "true of ");
        var choice = shown().filter(id -> id.startsWith("when-year.")).findFirst().orElseThrow();
        out.reset();
        assertThat(run("bank", "show", BANK, choice)).isZero();
        assertThat(shown()).containsExactly(choice);
    }

    @Test
    void oneSeedDrawsTheSameQuestionsAndMoreOfThemWhereMoreAreAsked() {
        run("bank", "draw", BANK, "20261125", "3");
        var three = shown().toList();
        out.reset();
        run("bank", "draw", BANK, "20261125", "5");
        assertThat(three).hasSize(3);
        assertThat(shown().toList()).hasSize(5).startsWith(three.toArray(String[]::new));
    }

    @Test
    void aQuestionThatIsNotThereIsNamed() {
        assertThat(run("bank", "show", BANK, "when-year.nothing")).isEqualTo(Commands.WRONG_CALL);
        assertThat(err.toString(UTF_8)).contains("no question [when-year.nothing]");
        assertThat(out.toString(UTF_8)).isEmpty();
    }

    @Test
    void aCountThatIsNoneIsRefused() {
        assertThat(run("bank", "draw", BANK, "1", "none")).isEqualTo(Commands.WRONG_CALL);
        assertThat(err.toString(UTF_8)).contains("Usage: bank draw DIR SEED COUNT");
    }
}
