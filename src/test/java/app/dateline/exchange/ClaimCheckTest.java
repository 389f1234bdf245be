package app.dateline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimCheckTest {

    @Test
    void everyClaimOfTheFixtureStandsInItsText() {
        assertThat(ClaimCheck.faults(Canal.chronicle(), Canal.texts())).isEmpty();
    }

    /// A change of one claim, and what the check then misses in its words.
    @ParameterizedTest(name = "{0} to {1}: {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "value": "1891"          | "value": "1893"                    | society-founded/date/ledger      | the year 1893
                    "value": "1912-07"       | "value": "1912-06"                 | upper-lock-rebuilt/date/review   | the month June
                    "value": "1923-06-15"    | "value": "1923-06-16"              | bridge-opened/date/ledger        | the day 16
                    [1912-06..1912-09]       | [1912-05..1912-09]                 | upper-lock-rebuilt/date/ledger   | the month May
                    "value": "millbrook"     | "value": "heronsgate"              | society-founded/place/ledger     | a listed spelling of heronsgate
                    "surveyor", "lock-keeper"| "surveyor", "miller"               | society-founded/founders/ledger  | a listed spelling of miller
                    "from": 2,               | "from": 3,                         | upper-lock-rebuilt/cost/ledger   | the number 3
                    more-than                | at-least                           | upper-lock-rebuilt/cost/ledger   | at least
                    "unit": "barge"          | "unit": "crown-million"            | upper-lock-rebuilt/quantity      | a sign of the unit
                    [[369, 390], [400, 420]] | [[364, 420]]                       | barges-delivered/quantity/ledger | the number 20 beside a sign of its unit
                    "by": "surveyor"         | "by": "miller"                     | tunnel-leaks/state/ledger        | a listed spelling of miller
                    "percent": 60            | "percent": 40                      | ferry-bought/share/ledger        | the number 40
                    "holder": "treasurer"    | "holder": "lock-keeper"            | ferry-bought/share/ledger        | a listed spelling of lock-keeper
                    "since": "1874"          | "since": "1875"                    | bridge-opened/rank/ledger        | the year 1875
                    "words": ["ruined"]      | "words": ["enriched"]              | canal-harmed-the-millers/thesis  | "enriched"
                    "printed": "12001"       | "printed": "22001"                 | ferry-bought/date/ledger         | "22001", the printed form
                    "value": "2001"          | "value": "2013"                    | ferry-bought/date/ledger         | the year 2013
                    "shift": "-P1D"          | "shift": "P1D"                     | bridge-tested/date/ledger        | to give this value
                    "words": "a day before"  | "words": "a day after"             | bridge-tested/date/ledger        | "a day after"
                    "at": [[50, 65]]         | "at": [[50, 64]]                   | society-founded/date/ledger      | the year 1891
                    "at": [[50, 65]]         | "at": [[0, 65000]]                 | society-founded/date/ledger      | one in the text
                    "at": [[50, 65]]         | "at": [[50, 650]]                  | society-founded/date/ledger      | only the words that state the claim
                    "at": [[50, 65]]         | "at": [[50, 65], [60, 70]]         | society-founded/date/ledger      | in the order of the text
                    """)
    void aValueThatDoesNotStandInItsSpanIsAFault(
            String from, String to, String claim, String missing) {
        var chronicle = BankFiles.read(Canal.files("events.json", from, to));
        var faults = ClaimCheck.faults(chronicle, Canal.texts());
        assertThat(faults)
                .as("%s", faults)
                .anySatisfy(f -> {
                    assertThat(f.place()).startsWith(claim);
                    assertThat(f.wanted()).contains(missing);
                });
    }

    @Test
    void valuesInOurOwnWordsNeedWordsOfTheArticle() {
        var chronicle =
                BankFiles.read(
                        Canal.files("events.json", ",\n          \"words\": [\"ruined\"]", ""));
        assertThat(ClaimCheck.faults(chronicle, Canal.texts()))
                .extracting(Fault::found)
                .containsExactly("no words");
    }

    @Test
    void aFaultNeverShowsTheText() {
        var chronicle = BankFiles.read(Canal.files("events.json", "[[50, 65]]", "[[93, 160]]"));
        assertThat(ClaimCheck.faults(chronicle, Canal.texts()).toString())
                .doesNotContain("founders")
                .doesNotContain("surveyor");
    }

    @Test
    void aShareIsPartedFromItsHolderByAnotherNumber() {
        var wide = Canal.files("events.json", "[[877, 901]]", "[[835, 901]]");
        assertThat(ClaimCheck.faults(BankFiles.read(wide), Canal.texts())).isEmpty();
        var wrong =
                Canal.changed(
                        wide,
                        "events.json",
                        "\"holder\": \"surveyor\"",
                        "\"holder\": \"treasurer\"");
        assertThat(ClaimCheck.faults(BankFiles.read(wrong), Canal.texts()))
                .extracting(Fault::wanted)
                .containsExactly("no other number between 40 and its holder");
    }
}
