package app.dateline.study;

import static app.dateline.study.Samples.answered;
import static app.dateline.study.Samples.fact;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.question.Mark;
import app.dateline.question.QuestionId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MissesTest {
    private static final LearnerId LEARNER = new LearnerId(UUID.randomUUID().toString());
    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T10:00:00Z");
    private static final QuestionId FIRST = new QuestionId("when-year.e0");
    private static final QuestionId SECOND = new QuestionId("when-year.e1");

    private static Attempt round(Instant at, Mark first, Mark second) {
        return new Attempt(
                new AttemptId(UUID.randomUUID().toString()),
                LEARNER,
                List.of(
                        Samples.started(at, 3),
                        answered(at.plusSeconds(1), 0, first, fact("e0")),
                        answered(at.plusSeconds(2), 1, second, fact("e1"))));
    }

    @Test
    void whatWasMissedStaysAmongTheMissesAndIsMarkedWhenItIsPutRight() {
        var misses =
                Misses.in(
                        List.of(
                                round(TUESDAY, Mark.FULL, Mark.FULL),
                                round(MONDAY, Mark.NONE, Mark.FULL)));
        assertThat(misses.ever(FIRST)).isTrue();
        assertThat(misses.still(FIRST)).isFalse();
        assertThat(misses.ever(SECOND)).isFalse();
    }

    @Test
    void theLatestAnswerDecidesWhateverOrderTheRoundsComeIn() {
        var monday = round(MONDAY, Mark.FULL, Mark.FULL);
        var tuesday = round(TUESDAY, new Mark(0.5), Mark.FULL);
        assertThat(Misses.in(List.of(monday, tuesday)).still(FIRST)).isTrue();
        assertThat(Misses.in(List.of(tuesday, monday)).still(FIRST)).isTrue();
    }

    @Test
    void aQuestionNeverAnsweredIsNoMiss() {
        var misses = Misses.in(List.of(round(MONDAY, Mark.NONE, Mark.NONE)));
        assertThat(misses.ever(new QuestionId("when-year.e2"))).isFalse();
    }
}
