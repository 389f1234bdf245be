package app.dateline.chronicle.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.Modality;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearsTest {
    private static final Years ALL = new Years(1947, 2022);

    private static Dating dating(String edtf) {
        return new Dating(List.of(EventDate.parse(edtf)), false, Modality.ASSERTED);
    }

    @Test
    void aDayLiesWhereItsYearSays() {
        var window = new Years(2010, 2011);

        assertThat(window.share(LocalDate.of(2010, 1, 1))).isZero();
        assertThat(window.share(LocalDate.of(2011, 1, 1))).isEqualTo(0.5);
        assertThat(window.share(LocalDate.of(2012, 1, 1))).isEqualTo(1);
        assertThat(window.share(LocalDate.of(2009, 1, 1))).isNegative();
    }

    @ParameterizedTest
    @CsvSource({
        "2009, false",
        "2010, true",
        "2000/2012, true",
        "2012/.., true",
        "../2005, false",
        "2013-01, false",
        "1900/2100, true"
    })
    void aWindowShowsWhateverReachesIntoIt(String edtf, boolean shown) {
        assertThat(new Years(2010, 2012).reaches(dating(edtf))).isEqualTo(shown);
    }

    @Test
    void aCloserWindowHasHalfTheYearsAndNeverFewerThanTwo() {
        assertThat(new Years(2010, 2019).closer()).isEqualTo(new Years(2012, 2016));
        assertThat(new Years(2010, 2012).closer()).isEqualTo(new Years(2010, 2011));
        assertThat(new Years(2010, 2011).closer()).isEqualTo(new Years(2010, 2011));
        assertThat(new Years(2010, 2010).closer()).isEqualTo(new Years(2010, 2010));
    }

    @Test
    void aWiderWindowEndsWhereTheYearsEnd() {
        assertThat(new Years(2010, 2011).wider(ALL)).isEqualTo(new Years(2009, 2012));
        assertThat(new Years(2010, 2022).wider(ALL)).isEqualTo(new Years(2004, 2022));
        assertThat(ALL.wider(ALL)).isEqualTo(ALL);
    }

    @Test
    void aWindowFromElsewhereIsCutToTheYearsThereAre() {
        assertThat(new Years(1900, 1950).within(ALL)).isEqualTo(new Years(1947, 1950));
        assertThat(new Years(1800, 1801).within(ALL)).isEqualTo(ALL);
    }

    @Test
    void theFirstWindowIsWhereTheYearsEnd() {
        assertThat(ALL.lately()).isEqualTo(new Years(2010, 2022));
        assertThat(new Years(2020, 2022).lately()).isEqualTo(new Years(2020, 2022));
    }

    @Test
    void theYearsReachAroundWhateverIsDated() {
        assertThat(Years.around(List.of(dating("1954"), dating("2000/2012"), dating("2003"))))
                .isEqualTo(new Years(1954, 2012));
        assertThat(Years.around(List.of()).count()).isEqualTo(1);
    }

    @Test
    void yearsThatRunBackwardsAreRefused() {
        assertThatThrownBy(() -> new Years(2012, 2010)).hasMessageContaining("2012 to 2010");
    }
}
