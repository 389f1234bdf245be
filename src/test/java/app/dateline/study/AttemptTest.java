package app.dateline.study;

import static app.dateline.study.Samples.answered;
import static app.dateline.study.Samples.fact;
import static app.dateline.study.Samples.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.dateline.question.Mark;
import app.dateline.question.QuestionId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttemptTest {
    private static final Instant NOW = Instant.parse("2026-11-24T07:00:00Z");
    private static final AttemptId ID = new AttemptId("00000000-0000-7000-8000-000000000001");
    private static final LearnerId LEARNER = new LearnerId("00000000-0000-7000-8000-000000000002");

    private static Attempt attempt(Step... steps) {
        return new Attempt(ID, LEARNER, List.of(steps));
    }

    @Test
    void aNewRoundIsAtItsFirstQuestion() {
        var attempt = attempt(started(NOW, 3));
        assertThat(attempt.index()).isZero();
        assertThat(attempt.current()).contains(new QuestionId("when-year.e0"));
        assertThat(attempt.finished()).isFalse();
    }

    @Test
    void goingOnPastTheLastQuestionFinishesTheRound() {
        var attempt = attempt(started(NOW, 2), new Step.Moved(NOW, 1), new Step.Moved(NOW, 2));
        assertThat(attempt.finished()).isTrue();
        assertThat(attempt.current()).isEmpty();
    }

    @Test
    void theFirstAnswerToAQuestionCountsAndALaterOneDoesNot() {
        var attempt =
                attempt(
                        started(NOW, 2),
                        answered(NOW, 0, Mark.NONE, fact("e0")),
                        answered(NOW, 0, Mark.FULL, fact("e0")));
        assertThat(attempt.answer(0).orElseThrow().marking().mark()).isEqualTo(Mark.NONE);
    }

    @Test
    void missesAreWhatWasNotAnsweredInFullInTheOrderOfTheRound() {
        var attempt =
                attempt(
                        started(NOW, 3),
                        answered(NOW, 0, new Mark(0.5), fact("e0")),
                        answered(NOW, 1, Mark.FULL, fact("e1")));
        assertThat(attempt.misses())
                .containsExactly(new QuestionId("when-year.e0"), new QuestionId("when-year.e2"));
    }

    @Test
    void aLogThatDoesNotBeginAtTheBeginningIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> attempt(new Step.Moved(NOW, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AttemptId("nonsense"))
                .withMessageContaining("nonsense");
    }
}
