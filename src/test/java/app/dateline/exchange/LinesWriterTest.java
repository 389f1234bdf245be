package app.dateline.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Lines;
import app.dateline.chronicle.Span;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinesWriterTest {
    private static final String EVENTS = Canal.text("canal/events.json");

    @Test
    void linesThatAreRightLeaveTheFileAsItStands() {
        assertThat(LinesWriter.write(EVENTS, lines())).isEqualTo(EVENTS);
    }

    @Test
    void onlyTheLinesOfTheClaimAreWrittenAnew() {
        var wrong = EVENTS.replace("\"lines\": [[8, 8], [14, 14]]", "\"lines\": [ [1,1] ]");
        assertThat(wrong).isNotEqualTo(EVENTS);
        assertThat(LinesWriter.write(wrong, lines())).isEqualTo(EVENTS);
    }

    @Test
    void aLastLineWithoutANewlineCounts() throws IOException {
        var text = ArticleText.of("one\ntwo".getBytes(UTF_8));
        assertThat(text.lines(new Span(4, 7))).isEqualTo(new Lines(2, 2));
        assertThat(text.lines(new Span(2, 5))).isEqualTo(new Lines(1, 2));
    }

    private static Map<ClaimId, List<Lines>> lines() {
        return ClaimCheck.lines(Canal.chronicle(), Canal.texts());
    }
}
