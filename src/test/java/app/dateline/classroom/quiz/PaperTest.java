package app.dateline.classroom.quiz;

import static app.dateline.classroom.quiz.PaperSamples.NOW;
import static app.dateline.classroom.quiz.PaperSamples.answered;
import static app.dateline.classroom.quiz.PaperSamples.cleared;
import static app.dateline.classroom.quiz.PaperSamples.marking;
import static app.dateline.classroom.quiz.PaperSamples.paper;
import static app.dateline.classroom.quiz.PaperSamples.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.dateline.question.Answer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaperTest {

    private static PaperStep.Started start(Behaviour behaviour) {
        return started(NOW, 1, behaviour, 3, Optional.empty());
    }

    @Test
    void aPaperBeginsWithTheStepThatStartedIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> paper(new PaperStep.Moved(NOW, "m", 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> started(NOW, 1, Behaviour.DEFERRED, 0, Optional.empty()));
    }

    @Test
    void theLatestChangeOfAnAnswerStandsAndAnEmptyOneClearsIt() {
        var first = answered(NOW, 1, new Answer.Chosen(0));
        var second = answered(NOW.plusSeconds(5), 1, new Answer.Chosen(2));
        var paper = paper(start(Behaviour.DEFERRED), first, second);
        assertThat(paper.answer(1)).contains(second);
        assertThat(paper.open()).containsExactly(0, 2);
        assertThat(paper.saved()).isEqualTo(NOW.plusSeconds(5));
        var emptied =
                paper(start(Behaviour.DEFERRED), first, second, cleared(NOW.plusSeconds(9), 1));
        assertThat(emptied.answer(1)).isEmpty();
        assertThat(emptied.open()).containsExactly(0, 1, 2);
        assertThat(emptied.change(1)).isPresent();
    }

    @Test
    void flagsAndThePlaceAreAsTheyWereLeft() {
        var paper =
                paper(
                        start(Behaviour.DEFERRED),
                        new PaperStep.Flagged(NOW, "1", 0, true),
                        new PaperStep.Flagged(NOW, "2", 2, true),
                        new PaperStep.Moved(NOW, "3", 2),
                        new PaperStep.Moved(NOW, "4", 1),
                        new PaperStep.Flagged(NOW, "5", 0, false));
        assertThat(paper.flagged()).containsExactly(2);
        assertThat(paper.at()).isEqualTo(1);
    }

    @Test
    void whatWasCheckedOnceIsSettledAndOfSeveralTriesTheThirdIsTheLast() {
        var steps = new java.util.ArrayList<PaperStep>(List.of(start(Behaviour.TRIES)));
        for (var i = 0; i < 3; i++) {
            assertThat(paper(steps).triesLeft(0)).isEqualTo(3 - i);
            var answer = answered(NOW, 0, new Answer.Chosen(i));
            steps.add(answer);
            assertThat(paper(steps).check(0)).as("not checked yet").isEmpty();
            steps.add(new PaperStep.Checked(NOW, answer.answerId(), 0, marking(0)));
            assertThat(paper(steps).check(0)).isPresent();
        }
        assertThat(paper(steps).settled(0)).isTrue();
        assertThat(paper(steps).triesLeft(0)).isZero();

        var once = answered(NOW, 0, new Answer.Chosen(1));
        var told = new PaperStep.Checked(NOW, once.answerId(), 0, marking(0));
        assertThat(paper(start(Behaviour.IMMEDIATE), once, told).settled(0)).isTrue();
        assertThat(paper(start(Behaviour.TRIES), once, told).settled(0)).isFalse();
        var right = new PaperStep.Checked(NOW, once.answerId(), 0, marking(1));
        assertThat(paper(start(Behaviour.TRIES), once, right).settled(0)).isTrue();
    }

    @Test
    void aMarkSetLaterCountsInThePlaceOfTheFirstAndTheSumIsNeverBelowNothing() {
        var marked =
                new PaperStep.Marked(
                        NOW,
                        List.of(
                                new Result(Optional.of(marking(1)), 1),
                                new Result(Optional.of(marking(0)), -2),
                                Result.NONE));
        var paper = paper(start(Behaviour.CERTAINTY), marked);
        assertThat(paper.earned()).isZero();
        var regraded =
                new PaperStep.Regraded(
                        NOW,
                        "r",
                        List.of(
                                new PaperStep.Regraded.Change(
                                        1, Optional.of(new Result(Optional.of(marking(1)), 0.5)))));
        assertThat(paper(start(Behaviour.CERTAINTY), marked, regraded).earned()).isEqualTo(1.5);
    }

    @Test
    void aQuestionThatWasDroppedIsWorthNothingAndTheRestIsTheFullMark() {
        var marked =
                new PaperStep.Marked(
                        NOW,
                        List.of(new Result(Optional.of(marking(1)), 1), Result.NONE, Result.NONE));
        var paper = paper(start(Behaviour.DEFERRED), marked);
        assertThat(paper.share()).isEqualTo(1.0 / 3);
        var dropped =
                new PaperStep.Regraded(
                        NOW, "r", List.of(new PaperStep.Regraded.Change(1, Optional.empty())));
        assertThat(paper.with(dropped).worth()).isEqualTo(2);
        assertThat(paper.with(dropped).share()).isEqualTo(0.5);
        assertThat(paper.with(dropped).dropped(1)).isTrue();
        assertThat(paper.with(dropped).before(dropped)).isEqualTo(paper);
    }

    @Test
    void theTimeOfAPaperNeverRunsBackward() {
        var paper =
                paper(
                        start(Behaviour.DEFERRED),
                        answered(NOW.plusSeconds(60), 0, new Answer.Chosen(0)));
        assertThat(paper.now(NOW.minusSeconds(3600))).isEqualTo(NOW.plusSeconds(60));
        assertThat(paper.now(NOW.plusSeconds(61))).isEqualTo(NOW.plusSeconds(61));
    }

    @Test
    void aPaperThatLapsedDoesNotCount() {
        var start = start(Behaviour.DEFERRED);
        assertThat(paper(start).counts()).isFalse();
        assertThat(paper(start, new PaperStep.Submitted(NOW, HandedIn.CLOSED)).counts()).isTrue();
        assertThat(paper(start, new PaperStep.Submitted(NOW, HandedIn.LAPSED)).counts()).isFalse();
    }
}
