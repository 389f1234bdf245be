package app.dateline.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.question.Answer;
import app.dateline.question.Mark;
import app.dateline.question.Marking;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EndingTest {
    private static final LearnerId LEARNER = new LearnerId(UUID.randomUUID().toString());
    private static final AttemptId ROUND = new AttemptId(UUID.randomUUID().toString());
    private static final Instant START = Instant.parse("2026-11-24T10:00:00Z");
    private static final int DRAWN = 12;

    private static Step.Answered answer(int index, boolean right, double seconds) {
        return new Step.Answered(
                START.plusSeconds(index),
                ZoneId.of("Asia/Karachi"),
                LocalDate.parse("2026-11-24"),
                "a" + index,
                index,
                new Answer.Placed(0),
                "place-on-timeline",
                0.25,
                seconds,
                new Marking(right ? Mark.FULL : Mark.NONE, Map.of(), "", "key"));
    }

    private static Attempt round(Blueprint blueprint, List<Step.Answered> answers) {
        var started = Samples.started(START, DRAWN);
        var steps = new ArrayList<Step>();
        steps.add(
                new Step.Started(
                        START,
                        started.topic(),
                        started.revision(),
                        1,
                        started.questions(),
                        Optional.empty(),
                        Optional.of(blueprint)));
        steps.addAll(answers);
        return new Attempt(ROUND, LEARNER, steps);
    }

    @Test
    void aRoundOfQuestionsHasAllThatWereDrawnHoweverLongTheyTake() {
        var round = round(Blueprint.of(DRAWN), List.of(answer(0, false, 500), answer(1, false, 9)));
        assertThat(round.size()).isEqualTo(DRAWN);
    }

    @Test
    void twoMinutesEndWithTheQuestionInWhichTheyRunOut() {
        var blueprint = Blueprint.twoMinutes(Selection.ALL);
        var answers = List.of(answer(0, true, 50), answer(1, true, 50), answer(2, true, 15));
        assertThat(round(blueprint, answers).size()).isEqualTo(DRAWN);
        assertThat(round(blueprint, answers).ending().timeLeft()).isEqualTo(Duration.ofSeconds(5));
        var over = new ArrayList<>(answers);
        over.add(answer(3, false, 6));
        assertThat(round(blueprint, over).size()).isEqualTo(4);
        assertThat(round(blueprint, over).ending().timeLeft()).isZero();
        assertThat(round(blueprint, over).misses()).hasSize(1);
    }

    @Test
    void whoIsCalledAwayFromAQuestionLosesOneMinuteAtMost() {
        var round = round(Blueprint.twoMinutes(Selection.ALL), List.of(answer(0, true, 86_400)));
        assertThat(round.ending().timeLeft()).isEqualTo(Duration.ofMinutes(1));
        assertThat(round.size()).isEqualTo(DRAWN);
    }

    @Test
    void aGrowingLineEndsWithTheThirdMiss() {
        var blueprint = Blueprint.growing(Selection.ALL);
        var answers =
                List.of(
                        answer(0, false, 1),
                        answer(1, true, 1),
                        answer(2, false, 1),
                        answer(3, false, 1));
        assertThat(round(blueprint, answers.subList(0, 3)).size()).isEqualTo(DRAWN);
        assertThat(round(blueprint, answers).size()).isEqualTo(4);
    }

    @Test
    void aRoundBegunBeforeRoundsHadFormsIsARoundOfQuestions() {
        var old = new Attempt(ROUND, LEARNER, List.of(Samples.started(START, 3)));
        assertThat(old.start().form()).isEqualTo(Form.QUESTIONS);
        assertThat(old.size()).isEqualTo(3);
    }
}
