package app.dateline.question;

import static app.dateline.question.SampleQuestions.asking;
import static app.dateline.question.SampleQuestions.fact;
import static app.dateline.question.SampleQuestions.matching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MatchMarkTest {

    @Test
    void theMarkIsTheShareOfRightPairsAndEachFactHasItsOwnPart() {
        var marking =
                Marker.mark(asking(matching(2, 0, 3, 1)), new Answer.Matched(List.of(2, 0, 4, 1)));
        assertThat(marking.mark().value()).isEqualTo(0.75);
        assertThat(marking.parts())
                .isEqualTo(
                        Map.of(
                                fact("event-0"), Mark.FULL,
                                fact("event-1"), Mark.FULL,
                                fact("event-2"), Mark.NONE,
                                fact("event-3"), Mark.FULL));
        assertThat(marking.summary()).isEqualTo("2002; 2000; 2004; 2001");
        assertThat(marking.answerClass()).isEqualTo("1 pair wrong");
    }

    @Test
    void twoExchangedAreTwoPairsWrong() {
        var marking =
                Marker.mark(asking(matching(2, 0, 3, 1)), new Answer.Matched(List.of(0, 2, 3, 1)));
        assertThat(marking.mark().value()).isEqualTo(0.5);
        assertThat(marking.answerClass()).isEqualTo("2 pairs wrong");
    }

    @Test
    void aMatchHasOneValueMoreThanRowsAndGivesNoneTwice() {
        assertThatIllegalArgumentException().isThrownBy(() -> matching(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> matching(0, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> matching(0, 1, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> matching(5, 1, 4, 3, 2, 0));
    }

    @Test
    void aGuessIsRightAsOftenAsThereAreWaysToDealTheValues() {
        assertThat(matching(2, 0, 3).guessChance()).isEqualTo(1.0 / 24);
    }
}
