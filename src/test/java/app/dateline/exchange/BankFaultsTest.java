package app.dateline.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankFaultsTest {

    /// The change to a good bank, and a part of the place and of the message it must give.
    @ParameterizedTest(name = "{1} for {2}: {4}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    events.json     | "value": "1891"                        | "value": "May 1891"                    | society-founded/date/ledger       | no EDTF date
                    events.json     | "value": "1891"                        | "value": 1891                          | society-founded/date/ledger       | 1891
                    events.json     | "value": "1891"                        | "value": {"percent": 3, "of": "x"}     | society-founded/date/ledger       | takes a value of type DATE
                    events.json     | "attribute": "place"                   | "attribute": "plaice"                  | society-founded/place/ledger      | no attribute "plaice"
                    events.json     | "value": "millbrook"                   | "value": "mill-brook"                  | society-founded/place/ledger      | "mill-brook"
                    events.json     | "value": "millbrook"                   | "value": "treasurer"                   | society-founded/place/ledger      | a person
                    events.json     | "article": "ledger"                    | "article": "leger"                     | society-founded/date/ledger       | "leger"
                    events.json     | "id": "society-founded/date/review"    | "id": "society-founded/date/ledger"    | society-founded/date/ledger       | the same id twice
                    events.json     | "id": "society-founded/date/review"    | "id": "society-founded/day/review"     | society-founded/day/review        | society-founded/date/review
                    events.json     | "id": "upper-reach-worked",            | "id": "society-founded",               | society-founded                   | the same id twice
                    events.json     | "unit": "barge"                        | "unit": "boat"                         | upper-lock-rebuilt/quantity       | "boat"
                    events.json     | "kind": "works"                        | "kind": "work"                         | upper-lock-rebuilt                | "work"
                    events.json     | "kind": "announcement"                 | "kind": "loss"                         | bridge-announced/announcer        | announcer of an event of kind loss
                    events.json     | {announcer} announced a bridge         | {announcer} saw {place}, a bridge      | bridge-announced                  | {place}
                    events.json     | {founders} signed                      | They signed                            | society-founded                   | without {founders}
                    events.json     | "value": "bridge-announced"            | "value": "bridge-foretold"             | bridge-opened/follows/ledger      | "bridge-foretold"
                    events.json     | "value": "bridge-announced"            | "value": "bridge-opened"               | bridge-opened/follows/ledger      | to itself
                    events.json     | "date": ["review"]                     | "date": ["ledger"]                     | upper-reach-worked                | which it states
                    events.json     | "date": ["review"]                     | "day": ["review"]                      | upper-reach-worked                | "day"
                    events.json     | "date": ["review"]                     | "date": ["journal"]                    | upper-reach-worked                | "journal"
                    events.json     | "topics": ["canal"]                    | "topics": ["canals"]                   | society-founded                   | "canals"
                    events.json     | "by": "surveyor"                       | "by": "mole"                           | tunnel-leaks/state/ledger         | "mole"
                    events.json     | "from": "bridge-opened/date/ledger"    | "from": "bridge-opened/date/khan"      | bridge-tested/date/ledger         | "bridge-opened/date/khan"
                    events.json     | "from": "bridge-opened/date/ledger"    | "from": "bridge-opened/date/review"    | bridge-tested/date/ledger         | a claim of the same article
                    events.json     | "from": "bridge-opened/date/ledger"    | "from": "bridge-opened/rank/ledger"    | bridge-tested/date/ledger         | derived from another date
                    events.json     | "excludes": ["tunnel-leaks             | "excludes": ["towpath                  | tunnel-leaks/state/review         | towpath
                    events.json     | "claim": "ferry-bought/date/ledger"    | "claim": "ferry-bought/share/ledger"   | ferry-bought                      | a note on date
                    events.json     | "basis": ["ferry-bought/date/ledger"]  | "basis": ["ferry-sold/date/ledger"]    | ferry-bought                      | ferry-sold
                    events.json     | "sort": "stands"                       | "sort": "reading-aid", "basis": "outside" | bridge-opened/rank/ledger      | caution, erratum or stands
                    events.json     | "sort": "stands",                      | "sort": "caution",                     | bridge-opened                     | basis
                    events.json     | "claim": "bridge-opened/rank/ledger",  | "basis": "outside",                    | bridge-opened                     | claim
                    events.json     | "sort": "reading-aid"                  | "sort": "stands"                       | ferry-bought                      | stands of no rank
                    events.json     | "at": [[50, 65]]                       | "at": [[65, 50]]                       | society-founded/date/ledger       | found 65 to 50
                    events.json     | "lines": [[3, 3]]                      | "lines": [[3, 2]]                      | society-founded/date/ledger       | found 3 to 2
                    events.json     | "modality": "asserted"                 | "modality": "said"                     | society-founded/date/ledger       | said
                    events.json     | "title": "The canal society is founded"| "tilte": "The canal society"           | society-founded                   | tilte
                    events.json     | "percent": 60                          | "percent": 160                         | ferry-bought/share/ledger         | 160
                    events.json     | "from": 16,                            | "from": 18,                            | upper-lock-rebuilt/quantity       | from 18
                    events.json     | "id": "house-burned"                   | "id": "House burned"                   | House burned                      | House burned
                    actors.json     | "within": "alder-valley"               | "within": "elder-valley"               | millbrook                         | "elder-valley"
                    actors.json     | "within": "alder-valley"               | "within": "millbrook"                  | millbrook                         | within itself
                    actors.json     | "within": "alder-valley"               | "within": "miller"                     | millbrook                         | no place
                    actors.json     | "id": "heronsgate"                     | "id": "millbrook"                      | millbrook                         | the same id twice
                    actors.json     | "from": "1891"                         | "from": "in 1891"                      | treasurer                         | no EDTF date
                    actors.json     | "basis": ["ledger"]                    | "basis": ["rumour"]                    | treasurer                         | "rumour"
                    vocabulary.json | "roles": ["founders"]                  | "roles": ["founder"]                   | founding                          | "founder"
                    vocabulary.json | "kinds": ["founding"]                  | "kinds": ["foundry"]                   | founders                          | "foundry"
                    vocabulary.json | "id": "place"                          | "id": "date"                           | date                              | the same id twice
                    articles.json   | "label": "the review"                  | "label": "the ledger"                  | review                            | again
                    articles.json   | "published": "2005"                    | "published": "05"                      | ledger                            | no EDTF date
                    """)
    void everySortOfFaultIsNamedWithItsPlace(
            String file, String from, String to, String place, String message) {
        var faults = faults(Canal.files(file, from, to));
        assertThat(faults)
                .as("%s", faults)
                .anySatisfy(f -> {
                    assertThat(f.file()).isEqualTo(file);
                    assertThat(f.place()).contains(place);
                    assertThat(f.found() + "; " + f.wanted()).contains(message);
                });
    }

    @Test
    void allFaultsOfAllFilesAreFoundAtOnce() {
        var files = Canal.files("events.json", "\"value\": \"1891\"", "\"value\": \"1819-13\"");
        files.put(
                "actors.json",
                Canal.text("canal/actors.json").replace("\"level\": \"city\"", "\"level\": 4"));
        files.compute(
                "events.json",
                (_, text) ->
                        String.valueOf(text)
                                .replace("\"unit\": \"barge\"", "\"unit\": \"boat\"")
                                .replace("\"status\": \"held\"", "\"status\": \"hold\""));
        files.put("articles.json", "{\"articles\": [,]}");
        assertThat(faults(files))
                .extracting(Fault::file)
                .contains("events.json", "actors.json", "articles.json");
        assertThat(faults(files)).as("%s", faults(files)).hasSize(9);
    }

    @Test
    void aWrongValueIsOneFaultAndNotOneForEveryTypeItMightHaveHad() {
        var files = Canal.files("events.json", "\"percent\": 60", "\"per-cent\": 60");
        assertThat(faults(files)).hasSize(1);
    }

    @Test
    void aFileThatIsNoJsonIsNamedWithLineAndColumn() {
        var files = Canal.files("events.json", "\"kind\": \"founding\",", "\"kind\": founding,");
        assertThat(faults(files))
                .singleElement()
                .satisfies(f -> assertThat(f.place()).startsWith("line 5, column"));
    }

    @Test
    void aKeyTwiceInOneObjectIsAFault() {
        var files =
                Canal.files(
                        "events.json",
                        "\"value\": \"1891\"",
                        "\"value\": \"1891\", \"value\": \"1892\"");
        assertThat(faults(files))
                .singleElement()
                .satisfies(f -> assertThat(f.place()).contains("line"));
    }

    @Test
    void depthAndLengthHaveTheirLimits() {
        var deep = Canal.files();
        deep.put("events.json", "[".repeat(1000) + "]".repeat(1000));
        assertThat(faults(deep)).isNotEmpty();
        var longText = Canal.files("events.json", "1891", "9".repeat(200_000));
        assertThat(faults(longText)).isNotEmpty();
    }

    @Test
    void aFileTooLargeIsRefusedUnread(@TempDir Path folder) throws IOException {
        for (var file : Canal.files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        try (var large = new RandomAccessFile(folder.resolve("events.json").toFile(), "rw")) {
            large.setLength(Json.LONGEST_FILE + 1);
        }
        assertThatThrownBy(() -> BankFiles.in(folder))
                .isInstanceOf(BankFaults.class)
                .hasMessageContaining("events.json")
                .hasMessageContaining("at most");
    }

    @Test
    void aMissingSourceIsNamed(@TempDir Path folder) {
        assertThatThrownBy(() -> BankFiles.in(folder))
                .isInstanceOf(BankFaults.class)
                .hasMessageContaining("articles.json")
                .hasMessageContaining("vocabulary.json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"title": "The canal"}                                                       | tells
                    {"title": "The canal", "tells": "what came of it", "price": 3}               | price
                    {"title": "", "tells": "what came of it"}                                    | /title
                    {"title": "The canal", "tells": "all", "specimen": "Nothing is left blank."} | /specimen
                    {"title": "The canal", "tells": "all", "specimen": "[[year]] — By [[person]]."} | specimen
                    {"title": "The canal", "tells":                                              | line 1
                    """)
    void aBankThatSaysWronglyWhatItIsAboutIsRefused(String subject, String place) {
        var files = Canal.files();
        files.put(BankFiles.SUBJECT, subject);
        assertThat(faults(files))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.file()).isEqualTo(BankFiles.SUBJECT);
                    assertThat(f.place() + " " + f.wanted()).contains(place);
                });
    }

    private static List<Fault> faults(Map<String, String> files) {
        return catchThrowableOfType(BankFaults.class, () -> BankFiles.read(files)).faults();
    }
}
