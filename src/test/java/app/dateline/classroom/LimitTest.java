package app.dateline.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.classroom.Limit.Tries;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LimitTest {
    private static final Instant NOW = Instant.parse("2026-11-24T07:00:00Z");
    private static final Limit LIMIT = new Limit(3, Duration.ofSeconds(30), Duration.ofMinutes(15));

    private static Tries tries(int count) {
        var tries = Tries.NONE;
        for (var i = 0; i < count; i++) {
            tries = tries.and(NOW);
        }
        return tries;
    }

    @Test
    void theFirstTriesNeedNoWaitAndThenEachWaitIsTwiceTheOneBeforeUpToTheLongest() {
        assertThat(LIMIT.until(tries(2), NOW)).isEmpty();
        assertThat(LIMIT.until(tries(3), NOW)).contains(NOW.plusSeconds(30));
        assertThat(LIMIT.until(tries(4), NOW)).contains(NOW.plusSeconds(60));
        assertThat(LIMIT.until(tries(5), NOW)).contains(NOW.plusSeconds(120));
        assertThat(LIMIT.until(tries(500), NOW)).contains(NOW.plus(LIMIT.longest()));
    }

    @Test
    void afterTheWaitOneMoreMayBeTriedAndAfterADayAllIsForgotten() {
        var tries = tries(4);
        assertThat(LIMIT.until(tries, NOW.plusSeconds(59))).isPresent();
        assertThat(LIMIT.until(tries, NOW.plusSeconds(60))).isEmpty();
        var more = tries.and(NOW.plusSeconds(60));
        assertThat(LIMIT.until(more, NOW.plusSeconds(60))).contains(NOW.plusSeconds(180));
        var tomorrow = NOW.plus(Limit.FORGOTTEN).plusSeconds(61);
        assertThat(LIMIT.until(more, tomorrow)).isEmpty();
        assertThat(more.and(tomorrow)).isEqualTo(new Tries(1, tomorrow));
    }

    @Test
    void aClockThatRanBackLocksNobodyOutAndOneThatRanAheadForgetsAtMostOnce() {
        var tries = tries(9);
        var before = NOW.minus(Duration.ofDays(400));
        assertThat(LIMIT.until(tries, before)).isEmpty();
        assertThat(LIMIT.until(tries.and(before), before)).isPresent();
    }

    @Test
    void aRightTryIsTakenOffAgainAndNeverBelowNone() {
        assertThat(tries(2).back().count()).isOne();
        assertThat(Tries.NONE.back().count()).isZero();
    }

    @Test
    void inADayAnAccountIsTriedAboutAHundredTimesAtMost() {
        var tries = Tries.NONE;
        var at = NOW;
        var count = 0;
        while (at.isBefore(NOW.plus(Duration.ofDays(1)))) {
            at = Limit.ACCOUNT.until(tries, at).orElse(at);
            tries = tries.and(at);
            count++;
        }
        assertThat(count).isBetween(90, 115);
    }
}
