package app.dateline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
    void swappingTwoValuesOfOneLineIsAlwaysNoticed() {
        var chronicle = Canal.chronicle();
        var unnoticed = new ArrayList<String>();
        var pairs = swappable(chronicle);
        for (var pair : pairs) {
            var swapped = with(with(chronicle, pair.one, pair.other), pair.other, pair.one);
            if (ClaimCheck.faults(swapped, Canal.texts()).isEmpty()) {
                unnoticed.add(pair.one.id() + " and " + pair.other.id());
            }
        }
        assertThat(pairs).hasSizeGreaterThan(4);
        assertThat(unnoticed).isEmpty();
    }

    private record Pair(Claim one, Claim other) {}

    /// Claims of one article that share a line and give different values of one type.
    private static List<Pair> swappable(Chronicle chronicle) {
        var claims = chronicle.events().stream().flatMap(e -> e.claims().stream()).toList();
        return claims.stream()
                .flatMap(a -> claims.stream().map(b -> new Pair(a, b)))
                .filter(p ->
                        p.one.id().compareTo(p.other.id()) < 0
                                && p.one.article().equals(p.other.article())
                                && p.one.value().getClass().equals(p.other.value().getClass())
                                && !p.one.value().equals(p.other.value())
                                && shareALine(p))
                .toList();
    }

    /// A value in our own words is known by the article's words that stand with it, so both change places.
    private static List<String> words(Claim claim, Claim valueOf) {
        return valueOf.words().isEmpty() ? claim.words() : valueOf.words();
    }

    private static boolean shareALine(Pair pair) {
        return pair.one.lines().stream()
                .anyMatch(a ->
                        pair.other.lines().stream()
                                .anyMatch(b -> a.first() <= b.last() && b.first() <= a.last()));
    }

    private static Chronicle with(Chronicle chronicle, Claim claim, Claim valueOf) {
        var events =
                chronicle.events().stream()
                        .map(e -> e.id().equals(claim.event()) ? with(e, claim, valueOf) : e)
                        .toList();
        return new Chronicle(
                chronicle.articles(), chronicle.actors(), chronicle.vocabulary(), events);
    }

    private static Event with(Event event, Claim claim, Claim valueOf) {
        Stream<Claim> claims =
                event.claims().stream().map(c -> c.id().equals(claim.id()) ? with(c, valueOf) : c);
        return new Event(
                event.id(),
                event.kind(),
                event.type(),
                event.status(),
                event.title(),
                event.telling(),
                event.asks(),
                event.topics(),
                claims.toList(),
                event.silent(),
                event.notes(),
                event.formerly(),
                event.mergedInto());
    }

    private static Claim with(Claim claim, Claim valueOf) {
        return new Claim(
                claim.id(),
                claim.event(),
                claim.attribute(),
                valueOf.value(),
                claim.article(),
                claim.at(),
                claim.lines(),
                claim.modality(),
                claim.by(),
                claim.via(),
                claim.printed(),
                claim.derived(),
                words(claim, valueOf),
                claim.excludes());
    }
}
