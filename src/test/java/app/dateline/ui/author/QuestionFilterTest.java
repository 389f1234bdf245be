package app.dateline.ui.author;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.question.Level;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuestionFilterTest {

    private static QuestionFilter read(String query) {
        return QuestionFilter.read(QueryParameters.fromString(query));
    }

    @Test
    void theAddressHoldsAllThatIsLookedForAndTheQuestionThatIsOpen() {
        var filter =
                new QuestionFilter(
                        "\u00e9lan & 50%",
                        Optional.of("an-event"),
                        Optional.of("who"),
                        Optional.of("choose-one"),
                        Optional.of(QuestionFilter.Status.SET_ASIDE),
                        Optional.of(Level.HARD),
                        Optional.of("who.an-event.visitor"));
        var address = new Location(filter.address());
        assertThat(QuestionFilter.read(address.getQueryParameters())).isEqualTo(filter);
        assertThat(address.getPath()).isEqualTo("bank");
        assertThat(QuestionFilter.ALL.address()).isEqualTo("bank");
    }

    @Test
    void whatMakesNoSenseInAnAddressIsAsIfItWereNotThere() {
        assertThat(read("state=gone&level=5&question=%3Cscript%3E&event=A&recipe="))
                .isEqualTo(QuestionFilter.ALL);
        assertThat(read("q=" + "x".repeat(1000)).words()).hasSize(100);
    }

    @Test
    void openingAQuestionLeavesTheListAsItIs() {
        var filter = read("q=pipeline&level=hard");
        assertThat(filter.choosing(Optional.of("a")).sameList(filter)).isTrue();
        assertThat(filter.words("gas").sameList(filter)).isFalse();
    }
}
