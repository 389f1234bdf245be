package app.dateline.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "2015-10-15, 15 October 2015",
        "2014-06, June 2014",
        "197X, the 1970s",
        "2000/2012, 2000 to 2012",
        "'[2001,2002]', 2001 or 2002",
        "'[2014..]', 2014 or later",
        "'[2013-12-30..2014-01-02]', between 30 December 2013 and 2 January 2014",
        "'[2022-01-31..2022-02-27]', January or February 2022",
        "'[2018-12-25..2018-12-31]', the last week of December 2018",
        "'[2018-12-01..2018-12-07]', the first week of December 2018",
        "2018-12-25/2018-12-31, 25 December to 31 December 2018",
        "2011-06/2011-09, June to September 2011",
        "'[2011-06,2011-07]', June or July 2011"
    })
    void aDateIsSaidAsExactlyAsItIsKnownAndItsYearOnce(String edtf, String words) {
        assertThat(Wording.date(EventDate.parse(edtf))).isEqualTo(words);
    }
}
