package app.dateline.question;

import static app.dateline.question.SampleQuestions.asking;
import static app.dateline.question.SampleQuestions.choosingMany;
import static app.dateline.question.SampleQuestions.fact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManyMarkTest {

    private static Marking marking(String chosen) {
        var options = Stream.of(chosen.split(" ")).map(Integer::valueOf).toList();
        return Marker.mark(asking(choosingMany(6, 0, 2, 5)), new Answer.Several(options));
    }

    @ParameterizedTest(name = "0, 2 and 5 are right, {0} chosen: {1} thirds")
    @CsvSource({
        "0 2 5, 3",
        "5 0 2, 3",
        "0 2, 2",
        "2, 1",
        "0 2 5 1, 2",
        "0 2 1, 1",
        "0 1, 0",
        "0 1 3, 0",
        "1, 0",
        "0 1 2 3 4 5, 0",
    })
    void rightOnesLessWrongOnesCountOverTheRightOnesAndNeverBelowNothing(
            String chosen, int thirds) {
        assertThat(marking(chosen).mark().value()).isCloseTo(thirds / 3.0, within(1e-12));
    }

    @Test
    void aRightOptionIsEvidenceOfItsOwnFactOnly() {
        assertThat(marking("0 2").parts())
                .isEqualTo(
                        Map.of(
                                fact("event-0"), Mark.FULL,
                                fact("event-2"), Mark.FULL,
                                fact("event-5"), Mark.NONE));
    }

    @Test
    void whoTakesEverythingShowsNothing() {
        assertThat(marking("0 1 2 3 4 5").parts().values()).containsOnly(Mark.NONE);
    }

    @Test
    void theClassSaysWhichOptionsWereChosenUnlessAllAreRight() {
        assertThat(marking("5 2 0").answerClass()).isEqualTo("key");
        assertThat(marking("2 1").answerClass()).isEqualTo("options 1 2");
        assertThat(marking("2 1").summary()).isEqualTo("Event 1; Event 2");
    }

    @Test
    void someOptionsAreRightAndSomeAreWrong() {
        assertThatIllegalArgumentException().isThrownBy(() -> choosingMany(4));
        assertThatIllegalArgumentException().isThrownBy(() -> choosingMany(4, 0, 1, 2, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> choosingMany(4, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> choosingMany(3, 0));
        assertThat(choosingMany(4, 3, 1).key()).isEqualTo(List.of(1, 3));
    }
}
