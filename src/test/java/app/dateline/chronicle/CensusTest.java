package app.dateline.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.chronicle.Tally.Row;
import app.dateline.exchange.Canal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CensusTest {
    private static final List<Tally> CANAL = new Census(Canal.chronicle()).tallies();

    @Test
    void allThatThereIsIsCounted() {
        assertThat(rows("in all"))
                .containsExactly(
                        new Row("articles", 2),
                        new Row("actors", 8),
                        new Row("events", 14),
                        new Row("claims", 34));
    }

    @Test
    void eachTallyOfEventsAndOfClaimsAddsUpToAllOfThem() {
        assertThat(CANAL)
                .filteredOn(t -> t.name().startsWith("events "))
                .hasSize(3)
                .allSatisfy(t -> assertThat(sum(t)).isEqualTo(14));
        assertThat(CANAL)
                .filteredOn(t -> t.name().startsWith("claims by"))
                .hasSize(3)
                .allSatisfy(t -> assertThat(sum(t)).isEqualTo(34));
    }

    @Test
    void theMostFrequentComesFirst() {
        assertThat(rows("events by kind")).startsWith(new Row("works", 5), new Row("loss", 2));
        assertThat(rows("claims by modality"))
                .containsExactly(
                        new Row("asserted", 32), new Row("planned", 1), new Row("reported", 1));
    }

    @Test
    void eventsAreCountedByHowManyArticlesTellOfThem() {
        assertThat(rows("events told by"))
                .containsExactly(new Row("1 article", 10), new Row("2 articles", 4));
    }

    @Test
    void disagreementsNotesAndRanksAreCountedBySort() {
        assertThat(rows("disagreements by sort"))
                .containsExactly(
                        new Row("refinement", 6),
                        new Row("alias", 1),
                        new Row("conflict", 1),
                        new Row("modality", 1));
        assertThat(rows("notes by sort"))
                .containsExactly(new Row("reading-aid", 1), new Row("stands", 1));
        assertThat(rows("superlatives checked")).containsExactly(new Row("stands", 1));
    }

    private static List<Row> rows(String name) {
        return CANAL.stream()
                .filter(t -> t.name().equals(name))
                .findFirst()
                .map(Tally::rows)
                .orElseThrow();
    }

    private static int sum(Tally tally) {
        return tally.rows().stream().mapToInt(Row::count).sum();
    }
}
