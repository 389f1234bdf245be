package app.dateline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

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
        var receipt = Receipt.of(Canal.files(), Canal.chronicle(), DAY);
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
                    articles.json   | "sha256": "e              | "sha256": "f
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

    private static Map<String, String> received(Map<String, String> files) {
        files.put(Receipt.FILE, Receipt.of(files, BankFiles.read(files), DAY).json());
        return files;
    }
}
