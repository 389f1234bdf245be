package app.dateline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.exchange.BankFaults;
import app.dateline.exchange.BankFiles;
import app.dateline.exchange.Canal;
import app.dateline.exchange.Receipt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataCheckTest {
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
    void aPassedCheckLeavesAReceiptThatHoldsWithoutTheTexts() {
        assertThat(check("2026-11-24")).isZero();
        assertThat(Receipt.faults(BankFiles.in(bank))).isEmpty();
        assertThat(out.toString(UTF_8)).contains("34 claims stand in the texts of 2 articles");
    }

    @Test
    void anotherCheckOfTheSameDataWritesNothing() throws IOException {
        check("2026-11-24");
        var receipt = Files.readString(bank.resolve("checked.json"));
        assertThat(check("2027-01-01")).isZero();
        assertThat(Files.readString(bank.resolve("checked.json"))).isEqualTo(receipt);
    }

    @Test
    void linesAreWrittenFromTheSpans() throws IOException {
        edit("events.json", "\"lines\": [[3, 3]]", "\"lines\": [[1, 1]]");
        assertThat(check("2026-11-24")).isZero();
        assertThat(Files.readString(bank.resolve("events.json")))
                .isEqualTo(Canal.text("canal/events.json"));
    }

    @Test
    void aFaultIsNamedEndsWithOneAndWritesNothing() throws IOException {
        edit("events.json", "\"value\": \"1891\"", "\"value\": \"1893\"");
        assertThat(check("2026-11-24")).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("society-founded/date/ledger").contains("1893");
        assertThat(bank.resolve("checked.json")).doesNotExist();
    }

    @Test
    void aSentenceNobodyReadIsAFault() throws IOException {
        edit("reading.json", "[[903, 948]]", "[[0, 10]]");
        assertThat(check("2026-11-24")).isEqualTo(1);
        assertThat(err.toString(UTF_8))
                .contains("ledger (sentence from 903 to 948, lines 17–17): found neither a claim")
                .contains("Nothing was written; faults: 1");
        assertThat(bank.resolve("checked.json")).doesNotExist();
    }

    @Test
    void aBankWithoutAReadingIsCheckedByItsClaims() throws IOException {
        Files.delete(bank.resolve("reading.json"));
        assertThat(check("2026-11-24")).isZero();
        assertThat(Receipt.faults(BankFiles.in(bank))).isEmpty();
    }

    @Test
    void aFewSwapsMissedAreToldAndOneIsAllowed() throws IOException {
        edit("events.json", "[[391, 398]]", "[[391, 439]]");
        edit("events.json", "[[422, 439]]", "[[391, 439]]");
        assertThat(check("2026-11-24")).isZero();
        assertThat(out.toString(UTF_8))
                .containsPattern("(\\d+) of (\\d+) swaps of two values on a line are caught")
                .contains("not barges-delivered/date/ledger and house-burned/date/ledger");
        assertThat(Receipt.faults(BankFiles.in(bank))).isEmpty();
    }

    @Test
    void tooManySwapsMissedAreAFaultAndNothingIsWritten() throws IOException {
        edit("events.json", "[[391, 398]]", "[[391, 439]]");
        edit("events.json", "[[422, 439]]", "[[391, 439]]");
        edit("events.json", "[[835, 866]]", "[[835, 901]]");
        edit("events.json", "[[877, 901]]", "[[835, 901]]");
        assertThat(check("2026-11-24")).isEqualTo(1);
        assertThat(out.toString(UTF_8))
                .contains("not ferry-bought/share/ledger and ferry-bought/share/ledger/2");
        assertThat(err.toString(UTF_8)).contains("99 per cent").contains("Nothing was written");
        assertThat(bank.resolve("checked.json")).doesNotExist();
    }

    @Test
    void anotherTextThanTheOneThatWasReadIsRefused() throws IOException {
        Files.writeString(texts.resolve("ledger.txt"), "Something else.\n");
        Files.delete(texts.resolve("review.txt"));
        assertThat(check("2026-11-24")).isNotZero();
        assertThat(err.toString(UTF_8)).contains("ledger").contains("review").contains("SHA-256");
    }

    @Test
    void bytesThatAreNoUtf8AreAFault() throws IOException {
        Files.write(texts.resolve("ledger.txt"), new byte[] {(byte) 0xff, (byte) 0xfe});
        assertThat(check("2026-11-24")).isNotZero();
        assertThat(err.toString(UTF_8)).contains("UTF-8");
    }

    @Test
    void aTextOutsideTheFolderIsNotRead() throws IOException {
        edit("articles.json", "\"ledger.txt\"", "\"../ledger.txt\"");
        assertThat(check("2026-11-24")).isNotZero();
        assertThat(err.toString(UTF_8)).contains("the name of a file in the folder");
    }

    @Test
    void withoutTheFolderOfTextsTheCommandSaysHowToGiveIt() {
        assertThat(Commands.run(List.of("data", "check", bank.toString()), print(out), print(err)))
                .isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("data check DIR --articles FOLDER");
    }

    @Test
    void anUnknownCommandIsAnsweredWithTheKnownOnes() {
        assertThat(Commands.run(List.of("data", "chekc"), print(out), print(err))).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("data check DIR --articles FOLDER");
    }

    private int check(String day) {
        var clock = Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
        var arguments = List.of(bank.toString(), "--articles", texts.toString());
        try {
            return new DataCheck(clock).run(arguments, print(out), print(err));
        } catch (BankFaults faults) {
            print(err).println(faults.getMessage());
            return 2;
        }
    }

    private void edit(String file, String from, String to) throws IOException {
        var path = bank.resolve(file);
        var text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, UTF_8);
    }
}
