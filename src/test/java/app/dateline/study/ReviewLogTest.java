package app.dateline.study;

import static app.dateline.study.Samples.answered;
import static app.dateline.study.Samples.card;
import static app.dateline.study.Samples.fact;
import static app.dateline.study.Samples.graded;
import static app.dateline.study.Samples.recalls;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.dateline.question.Mark;
import app.dateline.study.fsrs.Rating;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Cards and questions leave one memory a fact, and what was taken back leaves none.
class ReviewLogTest {
    private static final List<Rating> RATINGS = List.of(Rating.values());
    private static final LearnerId LEARNER = new LearnerId("00000000-0000-7000-8000-000000000002");
    private static final Instant NOON = Instant.parse("2026-11-24T07:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private static Instant days(int days) {
        return NOON.plus(Duration.ofDays(days));
    }

    private static ReviewLog log(ReviewStep... steps) {
        return new ReviewLog(LEARNER, steps.length, List.of(steps));
    }

    @Test
    void aCardAndAQuestionOnOneFactMoveOneMemory() {
        var quiz = recalls(List.of(answered(days(0), 0, Mark.FULL, fact("f"))));
        var card = recalls(graded(days(3), "a", card("f"), Rating.GOOD));
        var again = recalls(List.of(answered(days(9), 1, Mark.NONE, fact("f"))));
        var memories =
                Fold.of(Stream.of(again, card, quiz).flatMap(List::stream).toList(), Pacing.PLAIN);
        assertThat(memories).containsOnlyKeys("f/date");
        assertThat(memories.values())
                .singleElement()
                .satisfies(m -> {
                    assertThat(m.reviews()).isEqualTo(3);
                    assertThat(m.lapses()).isEqualTo(1);
                    assertThat(m.last()).isEqualTo(TODAY.plusDays(9));
                    assertThat(m.forgotten()).isTrue();
                });
    }

    @Test
    void theTwoLogsAreReadInOrderOfTimeWhicheverComesFirst() {
        var recalls = new ArrayList<Recall>();
        for (var i = 0; i < 20; i++) {
            recalls.addAll(
                    i % 2 == 0
                            ? recalls(
                                    List.of(
                                            answered(
                                                    days(i),
                                                    i,
                                                    i % 6 == 0 ? Mark.NONE : Mark.FULL,
                                                    fact("f"))))
                            : recalls(graded(days(i), "g" + i, card("f"), RATINGS.get(i % 4))));
        }
        assertThat(Fold.of(recalls.reversed(), Pacing.PLAIN))
                .isEqualTo(Fold.of(recalls, Pacing.PLAIN));
    }

    @Test
    void anUndoneGradeCountsNowhere() {
        var kept = graded(days(0), "a", card("f"), Rating.GOOD);
        var slip = graded(days(4), "b", card("f"), Rating.AGAIN);
        var log = log(kept, slip, new ReviewStep.Undone(days(4), "b"));
        assertThat(log.standing()).containsExactly(kept);
    }

    @Test
    void theGradesOfADayAreThoseOfItsTopicThatStand() {
        var yesterday = graded(days(-1), "a", card("f"), Rating.GOOD);
        var today = graded(days(0), "b", card("g"), Rating.GOOD);
        var slip = graded(days(0), "c", card("h"), Rating.GOOD);
        var log = log(yesterday, today, slip, new ReviewStep.Undone(days(0), "c"));
        assertThat(log.day("topic", TODAY).grades()).containsExactly(today);
        assertThat(log.day("another", TODAY).grades()).isEmpty();
    }

    @Test
    void aLogReadBeforeGoesOnWithWhatWasAppendedSinceUnlessItWasPutAnew() {
        var a = graded(days(0), "a", card("e"), Rating.GOOD);
        var b = graded(days(1), "b", card("f"), Rating.GOOD);
        var read = log(a);
        assertThat(read.with(new ReviewLog(LEARNER, 2, List.of(b)))).contains(log(a, b));
        assertThat(read.with(new ReviewLog(LEARNER, 1, List.of()))).contains(read);
        assertThat(read.with(new ReviewLog(LEARNER, 3, List.of(a, b)))).isEmpty();
        assertThat(read.with(new ReviewLog(LEARNER, 0, List.of()))).isEmpty();
        assertThat(log(a, b).since(days(1)).steps()).containsExactly(b);
    }

    @Test
    void nonsenseIsRefusedWithWhatWasFound() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> graded(NOON, " ", card("f"), Rating.GOOD))
                .withMessageContaining("found id \" \"");
        Stream.of(-1.0, Double.NaN)
                .forEach(seconds ->
                        assertThatIllegalArgumentException()
                                .isThrownBy(() ->
                                        new ReviewStep.Graded(
                                                NOON,
                                                ZoneOffset.UTC,
                                                TODAY,
                                                "a",
                                                "topic",
                                                "card",
                                                List.of("f/date"),
                                                Rating.GOOD,
                                                seconds))
                                .withMessageContaining("found " + seconds));
    }
}
