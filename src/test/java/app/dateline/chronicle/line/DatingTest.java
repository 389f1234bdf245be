package app.dateline.chronicle.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.bank.Sketch;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Modality;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatingTest {

    private static Event event(String... claims) {
        return Sketch.draw("visit", "visit", "Somebody came.", Map.of(), List.of(), claims);
    }

    private static Dating dating(String... claims) {
        return Dating.of(event(claims)).orElseThrow();
    }

    @Test
    void theMoreExactDateStandsForTheOthers() {
        var dating = dating("date ledger 2014", "date review 2014-06", "date annals 2014-06-02");

        assertThat(dating.words()).isEqualTo("2 June 2014");
        assertThat(dating.disputed()).isFalse();
        assertThat(dating.from()).contains(LocalDate.of(2014, 6, 2)).isEqualTo(dating.to());
    }

    @Test
    void whereTheArticlesContradictEachOtherBothDatesStandAndTheWhiskerSpansThem() {
        var dating = dating("date ledger 2002", "date review 2001");

        assertThat(dating.words()).isEqualTo("2001 or 2002");
        assertThat(dating.disputed()).isTrue();
        assertThat(dating.from()).contains(LocalDate.of(2001, 1, 1));
        assertThat(dating.to()).contains(LocalDate.of(2002, 12, 31));
    }

    @Test
    void twoTextsForTheSameDaysAreOneDate() {
        assertThat(dating("date ledger 2011-XX", "date review 2011").dates()).hasSize(1);
    }

    @Test
    void aPlanDatesOnlyWhatNobodyAsserts() {
        assertThat(dating("date ledger 2012 PLANNED", "date review 2013").words())
                .isEqualTo("2013");
        var planned = dating("date ledger 2012 PLANNED");
        assertThat(planned.words()).isEqualTo("2012");
        assertThat(planned.modality()).isEqualTo(Modality.PLANNED);
    }

    @Test
    void whatIsDeniedOrNotDatedHasNoPlaceOnTheLine() {
        assertThat(Dating.of(event("date ledger 2012 DENIED"))).isEmpty();
        assertThat(Dating.of(event("place ledger moscow"))).isEmpty();
    }

    @Test
    void aMistakenDateGivesWayToASoundOneAndStandsWhereThereIsNoOther() {
        var mistaken = List.of(Sketch.erratum("visit/date/ledger"));
        assertThat(
                        Dating.of(
                                        Sketch.draw(
                                                "visit",
                                                "visit",
                                                "Somebody came.",
                                                Map.of(),
                                                mistaken,
                                                "date ledger 1914",
                                                "date review 2014"))
                                .map(Dating::words))
                .contains("2014");
        assertThat(
                        Dating.of(
                                        Sketch.draw(
                                                "visit",
                                                "visit",
                                                "Somebody came.",
                                                Map.of(),
                                                mistaken,
                                                "date ledger 1914"))
                                .map(Dating::words))
                .contains("1914");
    }

    @Test
    void anOpenEndStaysOpen() {
        var dating = dating("date ledger 2012/..");

        assertThat(dating.to()).isEmpty();
        assertThat(dating.year()).isEqualTo(2012);
        assertThat(dating("date ledger ../2012").year()).isEqualTo(2012);
    }

    @Test
    void aDatingWithoutDatesIsRefused() {
        assertThatThrownBy(() -> new Dating(List.of(), false, Modality.ASSERTED))
                .hasMessageContaining("at least one date");
    }
}
