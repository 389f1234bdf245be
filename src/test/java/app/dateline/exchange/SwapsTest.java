package app.dateline.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.chronicle.ClaimId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwapsTest {
    private static final Swaps.Pair PAIR =
            new Swaps.Pair(new ClaimId("a/date/ledger"), new ClaimId("b/date/ledger"));

    @Test
    void swappingTwoValuesOfOneLineIsAlwaysNoticed() {
        var swaps = swaps(Canal.files());
        assertThat(swaps.tried()).isGreaterThan(4);
        assertThat(swaps.missed()).isEmpty();
        assertThat(swaps.fault("events.json")).isEmpty();
    }

    @Test
    void spansSoWideThatEachHoldsBothValuesHideTheSwap() {
        assertThat(swaps(wide()).missed())
                .containsExactly(
                        new Swaps.Pair(
                                new ClaimId("barges-delivered/date/ledger"),
                                new ClaimId("house-burned/date/ledger")));
    }

    @Test
    void oneNarrowSpanOfTheTwoIsEnough() {
        var half = Canal.files("events.json", "[[391, 398]]", "[[391, 439]]");
        assertThat(swaps(half).missed()).isEmpty();
    }

    @Test
    void valuesOfOtherTypesLinesOrArticlesAreNotExchanged() {
        assertThat(Swaps.pairs(Canal.chronicle(), c -> Canal.claim(c.id().value()).lines()))
                .contains(pair("barges-delivered/date/ledger", "house-burned/date/ledger"))
                .doesNotContain(
                        pair("society-founded/date/ledger", "society-founded/date/review"),
                        pair("society-founded/date/ledger", "society-founded/place/ledger"),
                        pair("society-founded/date/ledger", "bridge-opened/date/ledger"),
                        pair("house-burned/date/ledger", "archive-lost/date/ledger"));
    }

    @ParameterizedTest(name = "{1} missed of {0}: enough is {2}")
    @CsvSource({
        "0, 0, true", "1, 1, true", "99, 1, true", "99, 2, false",
        "100, 1, true", "199, 2, false", "200, 2, true", "200, 3, false"
    })
    void oneInAHundredMayBeMissedAndOneOfAFew(int tried, int missed, boolean enough) {
        var swaps = new Swaps(tried, tried - missed, Collections.nCopies(missed, PAIR));
        assertThat(swaps.fault("events.json").isEmpty()).isEqualTo(enough);
    }

    @Test
    void whatIsTriedIsCaughtOrMissed() {
        assertThatThrownBy(() -> new Swaps(3, 1, List.of(PAIR)))
                .hasMessageContaining("found 3 tried, 1 caught, 1 missed");
        assertThatThrownBy(() -> new Swaps(0, -1, List.of(PAIR)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<String, String> wide() {
        var files = Canal.files("events.json", "[[391, 398]]", "[[391, 439]]");
        return Canal.changed(files, "events.json", "[[422, 439]]", "[[391, 439]]");
    }

    private static Swaps swaps(Map<String, String> files) {
        return Swaps.of(BankFiles.read(files), Canal.texts());
    }

    private static Swaps.Pair pair(String one, String other) {
        return new Swaps.Pair(new ClaimId(one), new ClaimId(other));
    }
}
