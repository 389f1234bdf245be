package app.dateline.chronicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.dateline.chronicle.EventDate.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventDateTest {

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2011               | 2011-05            | true
                    2011               | 2012               | false
                    2014-06            | 2014-07            | false
                    2014-06-30         | 2014-07-01         | false
                    197X               | 1974               | true
                    197X               | 1980-01            | false
                    2000/2012          | 2005-03            | true
                    2000/2012          | 2013               | false
                    [2001,2002]        | 2002-12-31         | true
                    [2001,2005]        | 2003               | false
                    [2011-06..2011-09] | 2011-08            | true
                    [2011-06..2011-09] | 2011-10            | false
                    2014-11/..         | 2022               | true
                    2014-11/..         | 2014-10            | false
                    ../2014            | 1066               | true
                    2015-12-01~        | 2015-12-04         | true
                    2015-12-01~        | 2015-12-20         | false
                    2015~              | 2016               | true
                    2015?              | 2016               | false
                    2011-XX            | 2011-07-04         | true
                    """)
    void datesAreCompatibleWhereTheyShareADay(String one, String other, boolean compatible) {
        assertThat(date(one).compatibleWith(date(other))).isEqualTo(compatible);
        assertThat(date(other).compatibleWith(date(one))).isEqualTo(compatible);
    }

    @Test
    void compatibilityIsNotTransitive() {
        assertThat(date("2014-05").compatibleWith(date("2014"))).isTrue();
        assertThat(date("2014").compatibleWith(date("2014-09"))).isTrue();
        assertThat(date("2014-05").compatibleWith(date("2014-09"))).isFalse();
    }

    @ParameterizedTest(name = "{0} says {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2014-06      | 2014               | true
                    2014         | 2014-06            | false
                    2014-06-03   | 2014-06            | true
                    1974         | 197X               | true
                    2002         | [2001,2002]        | true
                    [2001,2002]  | [2001..2002]       | true
                    [2001,2002]  | 2001               | false
                    2011-07      | [2011-06..2011-09] | true
                    2000/2012    | 2000/2012          | true
                    2000/2012    | 2005               | false
                    2005         | 2000/2012          | false
                    2000/2012    | 2000/2013          | false
                    2015-12-01~  | 2015-12-01         | false
                    2015-06-15~  | 2015-06            | true
                    """)
    void aDateSaysAnotherWhereEveryDayItMayBeIsADayOfTheOther(
            String one, String other, boolean entails) {
        assertThat(date(one).entails(date(other))).isEqualTo(entails);
    }

    @ParameterizedTest(name = "{0} before {1}: {2}")
    @CsvSource({
        "2011, 2012, true",
        "2011, 2011-05, false",
        "2011-05-14, 2011-05-15, true",
        "2011-05, 2011-05-15, false",
        "2014-11/.., 2030, false",
        "2010, 2014-11/.., true",
        "2015-12-01~, 2015-12-05, false",
    })
    void beforeIsSaidOnlyWhereItIsCertain(String one, String other, boolean before) {
        assertThat(date(one).before(date(other))).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2011-05-14  | DAY
                    2011-05     | MONTH
                    2011-05-XX  | MONTH
                    2011-XX     | YEAR
                    2011~       | YEAR
                    197X        | DECADE
                    19XX        | RANGE
                    2000/2012   | RANGE
                    [2001,2002] | RANGE
                    """)
    void theFinestUnitIsTheOneTheTextCommitsTo(String text, Precision precision) {
        assertThat(date(text).precision()).isEqualTo(precision);
    }

    @Test
    void onlyADateWithinOneYearHasAYear() {
        assertThat(date("2011-05").year()).contains(2011);
        assertThat(date("[2011-06..2011-09]").year()).contains(2011);
        assertThat(date("[2011,2012]").year()).isEmpty();
        assertThat(date("2014-11/..").year()).isEmpty();
    }

    @Test
    void whatLastedIsToldFromWhatHappenedOnceWithin() {
        assertThat(date("2000/2012").lasted()).isTrue();
        assertThat(date("{2000,2001}").lasted()).isTrue();
        assertThat(date("[2000..2012]").lasted()).isFalse();
    }

    @Test
    void aSetOutOfOrderEndsWithItsLatestMember() {
        assertThat(date("[2001,2010,2005]").latest()).isEqualTo(date("2010").latest());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"May 2011", "2011-13", "2011-02-29", "2012/2000", "[2004..2001]", "../.."})
    void aTextThatIsNoDateIsRefusedWithWhatWasFoundAndWhatIsWanted(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> date(text))
                .withMessageContaining("\"" + text + "\"")
                .withMessageContaining("wanted");
    }

    private static EventDate date(String text) {
        return EventDate.parse(text);
    }
}
