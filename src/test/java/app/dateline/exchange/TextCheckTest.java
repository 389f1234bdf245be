package app.dateline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.chronicle.ClaimId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextCheckTest {

    @Test
    void ofAClaimThatStandsInItsTextNothingIsSaid() {
        var chronicle = Canal.chronicle();
        var check = new TextCheck(chronicle, Canal.texts());
        for (var event : chronicle.events()) {
            for (var claim : event.claims()) {
                assertThat(check.remarks(claim)).as("%s", claim.id()).isEmpty();
            }
        }
    }

    /// A change of one claim, and what is said of it.
    @ParameterizedTest(name = "{0} to {1}: {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "value": "1891"       | "value": "1893"            | society-founded/date/ledger         | Line 3 has the year 1891, not 1893.
                    "value": "1891"       | "value": "1893"            | society-founded/date/ledger         | It may be what stands on line 5 (168-215).
                    "value": "1912-07"    | "value": "1912-06"         | upper-lock-rebuilt/date/review      | Line 4 does not have the month June.
                    "value": "millbrook"  | "value": "heronsgate"      | society-founded/place/ledger        | Line 3 does not name Heronsgate.
                    "from": 2,            | "from": 3,                 | upper-lock-rebuilt/cost/ledger      | Line 7 has the number 2, not 3.
                    "percent": 60         | "percent": 40              | ferry-bought/share/ledger           | Line 15 has the number 60, not 40.
                    "unit": "barge"       | "unit": "crown-million"    | upper-lock-rebuilt/quantity/ledger  | Line 7 does not have a sign of the unit
                    "at": [[50, 65]]      | "at": [[98, 159]]          | society-founded/date/ledger         | These places are on lines 4–5.
                    "at": [[50, 65]]      | "at": [[98, 159]]          | society-founded/date/ledger         | Lines 4–5 do not have the year 1891.
                    "at": [[50, 65]]      | "at": [[0, 65000]]         | society-founded/date/ledger         | The places are a span that ends at 65000; wanted one in the text.
                    the millers lost their living to the canal | a load of gravel had been drawn across it a day | canal-harmed-the-millers/thesis/review | are the very words of
                    """)
    void whatItsTextSaysOtherwiseIsToldWithItsLine(
            String from, String to, String claim, String remark) {
        var chronicle = BankFiles.read(Canal.files("events.json", from, to));
        var remarks =
                new TextCheck(chronicle, Canal.texts())
                        .remarks(chronicle.claim(new ClaimId(claim)));
        assertThat(remarks).as("%s", remarks).anySatisfy(r -> assertThat(r).contains(remark));
    }

    @Test
    void nineWordsOfAnArticleInARowAreItsOwnAndEightOrATitleAreNot() {
        var check = new TextCheck(Canal.chronicle(), Canal.texts());
        assertThat(
                        check.copied(
                                "It is said: at some time between June and September 1912 the lock."))
                .isPresent();
        assertThat(
                        check.copied(
                                "At some time, between “June” and September 1912 — the upper reach"))
                .as("signs and line ends do not count")
                .hasValueSatisfying(r ->
                        assertThat(r)
                                .contains(
                                        "at some time between june and september 1912 the upper"));
        assertThat(check.copied("Some time between June and September 1912 the lower lock"))
                .isEmpty();
        assertThat(check.copied("")).isEmpty();
    }

    @Test
    void nothingIsHeldAgainstATextThatIsNotAtHand() {
        var chronicle = BankFiles.read(Canal.files("events.json", "\"1891\"", "\"1893\""));
        var check = new TextCheck(chronicle, Map.of());
        assertThat(check.remarks(chronicle.claim(new ClaimId("society-founded/date/ledger"))))
                .isEqualTo(List.of());
        assertThat(check.copied("at some time between June and September 1912 the upper lock"))
                .isEmpty();
    }
}
