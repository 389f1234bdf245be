package app.dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.chronicle.line.By;
import app.dateline.chronicle.line.Years;
import app.dateline.ui.timeline.Shown;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTest {
    private static final Years ALL = new Years(1947, 2022);

    private static Shown read(String query) {
        return Shown.read(QueryParameters.fromString(query), ALL);
    }

    @Test
    void whatAnAddressSaysIsWhatItIsWrittenAs() {
        var shown = new Shown(new Years(1999, 2003), By.PEOPLE, Optional.of("bhutto-visit"), true);

        assertThat(shown.address())
                .isEqualTo("timeline?from=1999&to=2003&lanes=people&event=bhutto-visit&view=list");
        assertThat(Shown.read(shown.parameters(), ALL)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|2010|2022",
                "from=1999|1999|2022",
                "to=2015|2010|2015",
                "to=1960|2010|2022",
                "from=1999&to=2003|1999|2003",
                "from=2020&to=1999|2010|2022",
                "from=abc&to=99999|2010|2022",
                "from=0001&to=1950|1947|1950",
                "from=1800&to=1801|1947|2022",
                "from=2020&from=1990|2020|2022"
            })
    void aWindowThatMakesNoSenseIsAsIfItWereNotThere(String query, int first, int last) {
        assertThat(read(query).window()).isEqualTo(new Years(first, last));
    }

    @Test
    void anEventThatIsNoIdNeverGetsIntoAnAddress() {
        assertThat(read("event=a%22%3E%3Cb%3E").address()).doesNotContain("event");
    }

    @Test
    void choosingAnEventLeavesTheDrawingAsItIs() {
        var shown = read("");

        assertThat(shown.choosing(Optional.of("a")).sameDrawing(shown)).isTrue();
        assertThat(shown.over(ALL).sameDrawing(shown)).isFalse();
        assertThat(shown.by(By.TOPIC).sameDrawing(shown)).isFalse();
        assertThat(shown.asList(true).sameDrawing(shown)).isFalse();
    }
}
