package app.dateline.classroom.quiz;

import static app.dateline.classroom.quiz.PaperSamples.NOW;
import static app.dateline.classroom.quiz.PaperSamples.answered;
import static app.dateline.classroom.quiz.PaperSamples.paper;
import static app.dateline.classroom.quiz.PaperSamples.started;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.question.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimingTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private static Terms limited(Overdue overdue) {
        return Terms.open(BERLIN).limited(Optional.of(QUARTER), overdue);
    }

    private static Terms closing(Terms terms, Instant closes) {
        return terms.dated(Optional.empty(), Optional.empty(), Optional.of(closes));
    }

    private static Paper begun(Terms terms) {
        return paper(started(NOW, 1, Behaviour.DEFERRED, 2, terms.deadline(NOW)));
    }

    @Test
    void aPaperIsHandedInWithWhatWasSavedAtTheMomentItsTimeWasUp() {
        var terms = limited(Overdue.HANDED_IN);
        var paper = begun(terms);
        assertThat(Timing.open(paper, terms, NOW.plus(QUARTER).minusMillis(1))).isTrue();
        assertThat(Timing.open(paper, terms, NOW.plus(QUARTER))).isFalse();
        assertThat(Timing.ended(paper, terms, NOW.plus(QUARTER).minusMillis(1))).isEmpty();
        assertThat(Timing.ended(paper, terms, NOW.plus(Duration.ofDays(9))))
                .contains(new PaperStep.Submitted(NOW.plus(QUARTER), HandedIn.TIME_UP));
    }

    @Test
    void whatRunsWhenTheQuizClosesEndsThen() {
        var closes = NOW.plusSeconds(300);
        var terms = closing(limited(Overdue.HANDED_IN), closes);
        assertThat(Timing.ended(begun(terms), terms, closes))
                .contains(new PaperStep.Submitted(closes, HandedIn.CLOSED));
    }

    @Test
    void inGraceItMayBeHandedInButNotWritten() {
        var terms = limited(Overdue.GRACE);
        var paper = begun(terms);
        var late = NOW.plus(QUARTER).plus(Overdue.LENGTH);
        assertThat(Timing.open(paper, terms, late.minusMillis(1))).isFalse();
        assertThat(Timing.ended(paper, terms, late.minusMillis(1))).isEmpty();
        assertThat(Timing.ended(paper, terms, late))
                .contains(new PaperStep.Submitted(late, HandedIn.LAPSED));
    }

    @Test
    void whereTheTermsSayAbandonedItLapsesAtOnce() {
        var terms = limited(Overdue.ABANDONED);
        assertThat(Timing.ended(begun(terms), terms, NOW.plus(QUARTER)))
                .contains(new PaperStep.Submitted(NOW.plus(QUARTER), HandedIn.LAPSED));
    }

    @Test
    void moreTimeGrantedWhileItRunsCountsAndLessDoesNot() {
        var terms = limited(Overdue.HANDED_IN);
        var paper = begun(terms);
        var longer = terms.limited(Optional.of(QUARTER.multipliedBy(2)), Overdue.HANDED_IN);
        assertThat(Timing.deadline(paper, longer)).contains(NOW.plus(QUARTER.multipliedBy(2)));
        var shorter = terms.limited(Optional.of(Duration.ofMinutes(1)), Overdue.HANDED_IN);
        assertThat(Timing.deadline(paper, shorter)).contains(NOW.plus(QUARTER));
        assertThat(Timing.deadline(paper, Terms.open(BERLIN))).as("lifted").isEmpty();
    }

    @Test
    void aPaperBegunWithoutALimitGetsNoneButEndsWhenTheQuizCloses() {
        var paper = begun(Terms.open(BERLIN));
        assertThat(Timing.deadline(paper, limited(Overdue.HANDED_IN))).isEmpty();
        var closes = NOW.plusSeconds(60);
        assertThat(Timing.deadline(paper, closing(limited(Overdue.HANDED_IN), closes)))
                .contains(closes);
    }

    @Test
    void aClockThatJumpsBackGivesNoMoreTimeThanThereWas() {
        var terms = limited(Overdue.HANDED_IN);
        var paper =
                paper(
                        started(NOW, 1, Behaviour.DEFERRED, 2, terms.deadline(NOW)),
                        answered(NOW.plusSeconds(600), 0, new Answer.Chosen(0)));
        assertThat(Timing.left(paper, terms, NOW.minusSeconds(86_400)))
                .contains(Duration.ofMinutes(5));
        assertThat(Timing.left(paper, terms, NOW.plusSeconds(86_400))).contains(Duration.ZERO);
    }

    @Test
    void aLimitIsTimeThatPassesWhateverTheClocksOnTheWallAreSetTo() {
        var before = LocalDateTime.parse("2027-03-28T01:50").atZone(BERLIN).toInstant();
        var terms = limited(Overdue.HANDED_IN);
        var paper = paper(started(before, 1, Behaviour.DEFERRED, 1, terms.deadline(before)));
        assertThat(Timing.deadline(paper, terms).orElseThrow().atZone(BERLIN).toLocalDateTime())
                .isEqualTo(LocalDateTime.parse("2027-03-28T03:05"));
    }
}
