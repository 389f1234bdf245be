package app.dateline.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import app.dateline.chronicle.Claim;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiptTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-24");

    @Test
    void aReceiptVouchesForTheDataItWasGivenFor() {
        assertThat(Receipt.faults(received(Canal.files()))).isEmpty();
    }

    @Test
    void everyClaimOfTheShippedBankWasCheckedAgainstItsTextAsItStandsNow() {
        assertThat(Receipt.faults(BankFiles.in(Path.of("questions", "russia-pakistan")))).isEmpty();
    }

    @Test
    void aReceiptIsReadBackAsItWasWritten() {
        var receipt = receipt(Canal.files());
        assertThat(Receipt.read(receipt.json())).isEqualTo(receipt);
    }

    @ParameterizedTest(name = "{1} becomes {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    events.json     | "value": "1891"           | "value": "1890"
                    events.json     | "at": [[50, 65]]          | "at": [[50, 66]]
                    actors.json     | "spellings": ["treasurer"] | "spellings": ["bursar"]
                    vocabulary.json | "signs": ["barges"]       | "signs": ["boats"]
                    reading.json    | "reason": "aside"         | "reason": "vague"
                    articles.json   | "sha256": "f              | "sha256": "e
                    """)
    void aReceiptDoesNotVouchForChangedData(String file, String from, String to) {
        var changed = Canal.files(file, from, to);
        changed.put(Receipt.FILE, received(Canal.files()).getOrDefault(Receipt.FILE, ""));
        assertThat(Receipt.faults(changed))
                .isNotEmpty()
                .allSatisfy(f -> assertThat(f.wanted()).contains("data check"));
    }

    @Test
    void whatNoTextSaysMayChangeUnderTheSameReceipt() {
        var changed =
                Canal.files("events.json", "The canal society is founded", "A society begins");
        changed.put(Receipt.FILE, received(Canal.files()).getOrDefault(Receipt.FILE, ""));
        assertThat(Receipt.faults(changed)).isEmpty();
    }

    @Test
    void aMissingOrBrokenReceiptIsAFault() {
        assertThat(Receipt.faults(Canal.files())).hasSize(1);
        var broken = Canal.files();
        broken.put(Receipt.FILE, "{\"verdict\": \"pass\"}");
        assertThat(Receipt.faults(broken)).isNotEmpty();
    }

    @Test
    void aReceiptCountsTheSentencesAndWhatWasLeft() {
        var receipt = receipt(Canal.files());
        assertThat(receipt.sentences()).containsExactly(entry("ledger", 17), entry("review", 6));
        assertThat(receipt.left()).containsExactly(entry("ledger", 4), entry("review", 2));
        var files = Canal.files();
        files.remove(BankFiles.READING);
        assertThat(receipt(files).left()).isEmpty();
    }

    /// A change of the receipt itself, and where it then does not hold.
    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "tried": 5, "caught": 5  | "tried": 6, "caught": 6  | swaps
                    "tried": 5, "caught": 5  | "tried": 5, "caught": 4  | swaps
                    "tried": 5, "caught": 5  | "tried": 5, "caught": 3  | swaps
                    "ledger": 17               | "journal": 17              | texts
                    "ledger": 4                | "ledger": 3                | left
                    """)
    void aReceiptThatIsAlteredIsAFault(String from, String to, String place) {
        var files = received(Canal.files());
        files.computeIfPresent(Receipt.FILE, (name, text) -> text.replaceAll("\\s+", " "));
        assertThat(Receipt.faults(Canal.changed(files, Receipt.FILE, from, to)))
                .extracting(Fault::place)
                .contains(place);
    }

    @Test
    void aReceiptOfTooManyMissedSwapsIsAFault() {
        var files = received(Canal.files());
        var held = receipt(files);
        var pairs = Swaps.pairs(Canal.chronicle(), Claim::lines);
        files.put(
                Receipt.FILE,
                new Receipt(
                                held.texts(),
                                held.claims(),
                                held.count(),
                                held.sentences(),
                                held.left(),
                                new Swaps(pairs.size(), pairs.size() - 2, pairs.subList(0, 2)),
                                DAY)
                        .json());
        assertThat(Receipt.faults(files))
                .extracting(Fault::wanted)
                .singleElement()
                .asString()
                .contains("99 per cent");
    }

    private static Receipt receipt(Map<String, String> files) {
        var chronicle = BankFiles.read(files);
        return Receipt.of(files, chronicle, Canal.texts(), Swaps.of(chronicle, Canal.texts()), DAY);
    }

    private static Map<String, String> received(Map<String, String> files) {
        files.put(Receipt.FILE, receipt(files).json());
        return files;
    }
}
