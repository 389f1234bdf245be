package app.dateline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadingCheckTest {

    @Test
    void everySentenceOfTheFixtureIsClaimedOrLeft() {
        assertThat(faults(Canal.files())).isEmpty();
    }

    @Test
    void aSentenceNobodyReadIsAFaultWithItsPlace() {
        var unread = Canal.files(BankFiles.READING, "[[903, 948]]", "[[0, 10]]");
        assertThat(faults(unread))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.place())
                            .isEqualTo("ledger (sentence from 903 to 948, lines 17–17)");
                    assertThat(f.found()).isEqualTo("neither a claim nor a reason");
                    assertThat(f.wanted()).contains("a claim that points at it");
                });
    }

    @Test
    void aFaultNeverShowsTheSentence() {
        var unread = Canal.files(BankFiles.READING, "[[903, 948]]", "[[0, 10]]");
        assertThat(faults(unread).toString()).doesNotContain("became").doesNotContain("hand");
    }

    @Test
    void aSentenceThatLosesItsOnlyClaimIsUnread() {
        var moved = Canal.files("events.json", "[[297, 318]]", "[[242, 270]]");
        assertThat(faults(moved))
                .extracting(Fault::place)
                .containsExactly("review (sentence from 297 to 319, lines 7–7)");
    }

    @Test
    void theBlankAfterASentenceIsNoPartOfIt() {
        var blank = Canal.files(BankFiles.READING, "[[903, 948]]", "[[948, 949]]");
        assertThat(faults(blank)).hasSize(1);
        var stop = Canal.files(BankFiles.READING, "[[903, 948]]", "[[947, 949]]");
        assertThat(faults(stop)).isEmpty();
    }

    @Test
    void aSpanOneSentenceTooLongLeavesTheText() {
        var beyond = Canal.files(BankFiles.READING, "[[320, 350]]", "[[320, 400]]");
        assertThat(faults(beyond))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.place()).isEqualTo("review");
                    assertThat(f.found()).isEqualTo("a span from 320 to 400");
                });
    }

    @Test
    void anArticleWithoutAnEntryIsReadOnlyWhereClaimsPoint() {
        var none = Canal.files();
        none.put(BankFiles.READING, "{\"readings\": []}");
        assertThat(faults(none))
                .extracting(f -> f.place().substring(0, 30))
                .containsExactly(
                        "ledger (sentence from 903 to 9",
                        "ledger (sentence from 949 to 9",
                        "ledger (sentence from 999 to 1",
                        "review (sentence from 320 to 3");
    }

    private static List<Fault> faults(Map<String, String> files) {
        return ReadingCheck.faults(BankFiles.read(files), BankFiles.readings(files), Canal.texts());
    }
}
