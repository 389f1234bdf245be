package app.dateline.study.progress;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.question.Mark;
import app.dateline.study.progress.RoundFilter.Outcome;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoundFilterTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-24");
    private static final String AT = "2026-11-24T07:00:00Z";

    private static RoundFilter how(Outcome outcome) {
        return new RoundFilter(Optional.empty(), Optional.empty(), outcome);
    }

    @Test
    void aRoundIsRightOrMissedOrOpen() {
        var right = Plays.round(AT, Mark.FULL);
        var missed = Plays.round(AT, Mark.FULL, new Mark(0.5));
        var open = Plays.played(AT, 2, Mark.FULL);
        assertThat(how(Outcome.RIGHT).wants(right, DAY)).isTrue();
        assertThat(how(Outcome.RIGHT).wants(missed, DAY)).isFalse();
        assertThat(how(Outcome.RIGHT).wants(open, DAY)).isFalse();
        assertThat(how(Outcome.MISSED).wants(missed, DAY)).isTrue();
        assertThat(how(Outcome.MISSED).wants(open, DAY)).isFalse();
        assertThat(how(Outcome.OPEN).wants(open, DAY)).isTrue();
        assertThat(how(Outcome.OPEN).wants(right, DAY)).isFalse();
        assertThat(RoundFilter.ALL.wants(open, DAY)).isTrue();
    }

    @Test
    void bothDaysOfASpanAreWithinIt() {
        var round = Plays.round(AT, Mark.FULL);
        var span = new RoundFilter(Optional.of(DAY), Optional.of(DAY.plusDays(1)), Outcome.ANY);
        assertThat(span.wants(round, DAY.minusDays(1))).isFalse();
        assertThat(span.wants(round, DAY)).isTrue();
        assertThat(span.wants(round, DAY.plusDays(1))).isTrue();
        assertThat(span.wants(round, DAY.plusDays(2))).isFalse();
    }

    @Test
    void aSpanThatEndsBeforeItBeginsHoldsNothing() {
        var span = new RoundFilter(Optional.of(DAY), Optional.of(DAY.minusDays(1)), Outcome.ANY);
        assertThat(span.wants(Plays.round(AT, Mark.FULL), DAY)).isFalse();
    }
}
