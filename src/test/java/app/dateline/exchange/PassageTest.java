package app.dateline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageTest {

    @ParameterizedTest(name = "{0} says {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    the lock-~keeper wrote      | lock-keeper  | true
                    the trea-~surer wrote       | treasurer    | true
                    the upper~  lock            | Upper Lock   | true
                    the Café’s owner            | cafe         | true
                    at Millbrook12 in spring    | Millbrook    | true
                    the Millbrookers            | Millbrook    | false
                    a cost of $2.5bn            | bn           | true
                    they sold 1,100-km of rope  | km           | true
                    the year 12001              | 2001         | false
                    """)
    void aPhraseIsFoundAcrossWrapsAccentsAndCapitalsButNotInsideAWord(
            String text, String phrase, boolean says) {
        assertThat(passage(text).says(phrase)).isEqualTo(says);
    }

    @Test
    void aPhraseNeverRunsFromOneSpanIntoTheNext() {
        assertThat(new Passage(List.of("the upper", "lock")).says("upper lock")).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    16 MI-17 helicopters    | 16
                    sixteen barges          | 16
                    twenty-five years       | 25
                    2.5 billion crowns      | 2.5
                    540 million             | 540000000
                    1,100-km long           | 1100
                    two dozen people        | 24
                    two thousand            | 2000
                    grew six times          | 6
                    """)
    void numbersAreReadFromDigitsAndWords(String text, double number) {
        assertThat(passage(text).numbers()).contains(number);
    }

    @Test
    void theNumberInANameIsNoAmount() {
        assertThat(passage("16 MI-17 helicopters").numbers()).doesNotContain(17.0);
    }

    @Test
    void mayIsAMonthOnlyWithACapital() {
        assertThat(passage("it may go up").dates().months()).isEmpty();
        assertThat(passage("in May 2011").dates().months()).containsExactly(5);
        assertThat(passage("Sept 2011").dates().months()).containsExactly(9);
        assertThat(passage("a Marchioness").dates().months()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    in 2011               | 2011
                    the war of 1965-66    | 1966
                    (2000–2012)           | 2012
                    on 15/06/2015         | 2015
                    """)
    void yearsAreReadAlsoWhereTheCenturyIsLeftOut(String text, int year) {
        assertThat(passage(text).dates().years()).contains(year);
    }

    @Test
    void aDecadeIsNotItsFirstYear() {
        assertThat(passage("in the 1970s").dates().decades()).containsExactly(1970);
        assertThat(passage("in 1970").dates().decades()).isEmpty();
    }

    @ParameterizedTest(name = "16 beside barges in {0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    16 barges                       | true
                    of barges there were 16         | true
                    4 locks and 16 good barges      | true
                    16 BX-17 barges                 | true
                    16 locks and 4 barges           | false
                    barges, built in 1913, at 16    | false
                    10 to 16 barges                 | true
                    between 16 and 20 barges        | false
                    a sixteenth of the barges       | false
                    """)
    void aNumberBelongsToWhatNoOtherNumberPartsItFrom(String text, boolean beside) {
        assertThat(passage(text).beside(16, Set.of(16.0), List.of("barges"))).isEqualTo(beside);
    }

    @Test
    void theOtherEndOfAnAmountPartsNothing() {
        assertThat(
                        passage("between 16 and 20 barges")
                                .beside(16, Set.of(16.0, 20.0), List.of("barges")))
                .isTrue();
    }

    @Test
    void whatLiesBetweenTwoSpansPartsNothing() {
        assertThat(
                        new Passage(List.of("barges were delivered", "16 later"))
                                .beside(16, Set.of(16.0), List.of("barges")))
                .isTrue();
    }

    private static Passage passage(String text) {
        return new Passage(List.of(text.replace('~', '\n')));
    }
}
