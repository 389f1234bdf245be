package app.dateline.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Span;
import app.dateline.exchange.Reading.Left;
import app.dateline.exchange.Reading.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

    @Test
    void aReadingSaysWhatWasLeftAndWhy() {
        var readings = BankFiles.readings(Canal.files());
        assertThat(readings)
                .extracting(Reading::article)
                .containsExactly(new ArticleId("ledger"), new ArticleId("review"));
        assertThat(readings.getFirst().left())
                .contains(
                        new Left(
                                List.of(new Span(903, 948)),
                                Reason.FRAMING,
                                Optional.of("Leaves the end of the story open."),
                                Optional.empty()),
                        new Left(
                                List.of(new Span(949, 995)),
                                Reason.REPEATS,
                                Optional.empty(),
                                Optional.of(new ClaimId("society-founded/date/ledger"))));
    }

    @Test
    void aBankWithoutAReadingLoads() {
        var files = Canal.files();
        files.remove(BankFiles.READING);
        assertThat(BankFiles.read(files).events()).isNotEmpty();
        assertThat(BankFiles.readings(files)).isEmpty();
    }

    @Test
    void aReadingIsNoSourceOfTheQuestions() {
        var other = Canal.files(BankFiles.READING, "aside", "vague");
        assertThat(BankFiles.revision(other)).isEqualTo(BankFiles.revision(Canal.files()));
        assertThat(BankFiles.hash(other)).isNotEqualTo(BankFiles.hash(Canal.files()));
    }

    /// The change to a good reading, and a part of the place and of the message it must give.
    @ParameterizedTest(name = "{0} for {1}: {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "article": "review"           | "article": "journal"          | journal                  | "journal"
                    "article": "review"           | "article": "ledger"           | ledger                   | the same article twice
                    "article": "review"           | "articel": "review"           | /readings/1              | articel
                    "reason": "aside"             | "reason": "dull"              | /readings/1/left/1       | dull
                    "reason": "heading"           | "raeson": "heading"           | /readings/0/left/0       | raeson
                    "claim": "society-founded     | "claim": "society-dissolved   | ledger (left at [[949    | "society-dissolved/date/ledger"
                    founded/date/ledger           | founded/date/review           | ledger (left at [[949    | one of ledger
                    founded/date/ledger           | founded                       | /readings/0/left/2       | society-founded
                    "reason": "repeats"           | "reason": "vague"             | ledger (left at [[949    | Only what repeats names a claim
                    [[903, 948]]                  | [[948, 903]]                  | ledger (left at [[948    | found 948 to 903
                    [[903, 948]]                  | [[910, 948], [903, 909]]      | ledger (left at [[910    | in the order of the text
                    [[903, 948]]                  | [[903, 920], [919, 948]]      | ledger (left at [[903    | in the order of the text
                    [[903, 948]]                  | [[903]]                       | /readings/0/left/1       | 903
                    [[903, 948]]                  | []                            | /readings/0/left/1       | []
                    "Leaves the end of the story  | "                             | /readings/0/left/1       |
                    {                             | {{                            | line 1                   | JSON
                    """)
    void everySortOfFaultIsNamedWithItsPlace(String from, String to, String place, String message) {
        var files =
                to.equals("\"")
                        ? Canal.files(BankFiles.READING, from, "\"" + "long ".repeat(40))
                        : Canal.files(BankFiles.READING, from, to);
        assertThat(faults(files))
                .anySatisfy(f -> {
                    assertThat(f.file()).isEqualTo(BankFiles.READING);
                    assertThat(f.place()).contains(place);
                    assertThat(f.found() + "; wanted " + f.wanted())
                            .contains(Optional.ofNullable(message).orElse(""));
                });
    }

    @Test
    void faultsOfTheReadingAreToldWithThoseOfTheSources() {
        var files = Canal.files(BankFiles.READING, "\"review\"", "\"journal\"");
        files = Canal.changed(files, BankFiles.READING, "[[903, 948]]", "[[948, 903]]");
        files = Canal.changed(files, "events.json", "\"value\": \"1891\"", "\"value\": \"then\"");
        assertThat(faults(files))
                .extracting(Fault::file)
                .containsExactly("events.json", BankFiles.READING, BankFiles.READING);
    }

    private static List<Fault> faults(Map<String, String> files) {
        return catchThrowableOfType(BankFaults.class, () -> BankFiles.read(files)).faults();
    }
}
